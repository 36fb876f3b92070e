/** Architecture studies as pages and JSON: dataflows, rooflines, decoding, memory, chiplets. The models are in {@code ingot.systolic.analysis}. */
package ingot.flow.study;
