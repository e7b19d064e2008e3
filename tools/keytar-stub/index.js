const refuse = async () => {
  throw new Error('No keychain: the offline lint does not log in.');
};
module.exports = {
  getPassword: async () => null,
  findPassword: async () => null,
  findCredentials: async () => [],
  deletePassword: async () => false,
  setPassword: refuse,
};
