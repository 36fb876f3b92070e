/** What a network can do, by formula: latency without traffic, and the traffic that it can carry at most. */
package ingot.noc.analysis;
