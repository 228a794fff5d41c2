module.exports = { title: 'Pier', presets: [['classic', { docs: { path: 'docs' } }]] };
