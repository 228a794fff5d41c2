module.exports = { title: 'Pier', url: 'https://pier.example', baseUrl: '/' };
