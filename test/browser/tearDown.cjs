module.exports = require("./shared").stopShared;
