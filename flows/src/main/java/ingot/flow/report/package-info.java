/**
 * What a run leaves for people and for scripts: one HTML page that opens from disk without a network, and
 * {@code metrics.json} beside it with LibreLane's metric names where they exist.
 */
package ingot.flow.report;
