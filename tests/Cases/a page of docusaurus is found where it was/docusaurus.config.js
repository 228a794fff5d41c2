module.exports = {
  title: 'Boats',
  presets: [['classic', { docs: { routeBasePath: 'manual' } }]],
};
