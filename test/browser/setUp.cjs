// Jest wants a file that is a function.
module.exports = require("./shared").startShared;
