import { defineConfig } from 'vitepress'
import { en } from './en'

export default defineConfig({ title: 'Pier', locales: { root: { label: 'English', ...en } } })
