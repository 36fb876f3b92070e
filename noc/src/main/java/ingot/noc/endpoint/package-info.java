/**
 * What stands between a node and the network: messages, buses, another clock, and packets that survive what happens to them on the way. Each of these has
 * the streams of a node of {@link ingot.noc.Network} on one side.
 */
package ingot.noc.endpoint;
