/** Preloaded with `--require`: every connection of the process fails, as without a network. */
const { Socket } = require('node:net');

Socket.prototype.connect = function () {
  process.nextTick(() => this.destroy(new Error('there is no network')));
  return this;
};
