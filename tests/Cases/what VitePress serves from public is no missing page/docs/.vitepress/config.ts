export default { title: 'Yard' }
