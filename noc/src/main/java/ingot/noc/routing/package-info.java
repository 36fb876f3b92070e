/** Ways through a network: routing functions, and the proof that none of them can stand still for ever. */
package ingot.noc.routing;
