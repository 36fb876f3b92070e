package ingot.systolic.onnx;

/** A file is no ONNX, or has what this reader does not know. The message says what and where. */
public final class OnnxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OnnxException(String message) {
        super(message);
    }
}
