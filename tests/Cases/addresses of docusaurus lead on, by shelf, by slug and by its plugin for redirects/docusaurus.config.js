// The site. Don't touch: path: "nowhere"
export default {
  title: 'Stones',
  presets: [['classic', { docs: { sidebarPath: './sidebars.js' } }]],
  plugins: [
    ['@docusaurus/plugin-content-docs', { id: 'adr', path: 'adr', routeBasePath: '/adr' }],
    ['@docusaurus/plugin-client-redirects', {
      redirects: [
        { to: '/docs/plan', from: ['/plans', '/docs/old-plan'] },
        { from: '/first', to: '/adr/1' },
      ],
    }],
  ],
};
