import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  integrations: [
    starlight({
      title: 'Pier',
      sidebar: [
        { label: 'Sea marks', items: ['beacon', { label: 'Berths', slug: 'harbour' }] },
        { label: 'Who sails', autogenerate: { directory: 'crew' } },
        { label: 'Charts', link: 'https://charts.example/' },
      ],
    }),
  ],
});
