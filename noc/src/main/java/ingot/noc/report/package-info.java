/** What was measured of a network, as one page. */
package ingot.noc.report;
