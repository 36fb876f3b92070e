/** Traffic for networks in simulation: who sends when and where, and a check that everything arrives. */
package ingot.noc.traffic;
