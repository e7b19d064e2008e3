// For the tests: the index of date-fns loads every function it has, anew for each file of tests. This loads those that are used.
module.exports = new Proxy({}, { get: (_, name) => require(`date-fns/${name}`)[name] });
