/** The router that all networks are built of, and what joins it to nodes and links. */
package ingot.noc.router;
