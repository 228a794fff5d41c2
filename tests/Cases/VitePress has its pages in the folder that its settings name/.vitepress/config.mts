import { defineConfig } from 'vitepress'

export default defineConfig({
  title: 'Ferry guide',
  srcDir: 'pages',
})
