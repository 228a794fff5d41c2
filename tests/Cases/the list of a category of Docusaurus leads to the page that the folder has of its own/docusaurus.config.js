module.exports = {
  title: 'Harbour',
  url: 'https://harbour.example.net',
  baseUrl: '/',
};
