/**
 * Reads networks from ONNX files: a small part of the format (protobuf's wire format, and of ONNX the graph with its shapes), and the operators that
 * {@link ingot.systolic.onnx.OnnxReader} names.
 */
package ingot.systolic.onnx;
