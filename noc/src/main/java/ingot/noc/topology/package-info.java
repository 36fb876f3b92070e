/** The shape of a network: routers, terminals and links. */
package ingot.noc.topology;
