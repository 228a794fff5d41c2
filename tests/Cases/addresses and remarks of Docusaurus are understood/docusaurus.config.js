module.exports = { title: 'Harbour' };
