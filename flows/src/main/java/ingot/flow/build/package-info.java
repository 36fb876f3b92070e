/** The steps from a design of the catalogue to a report, and the graph that joins them. */
package ingot.flow.build;
