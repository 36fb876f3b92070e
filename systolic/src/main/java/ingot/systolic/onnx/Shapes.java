package ingot.systolic.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is known of the values of a graph while it is read: their shapes, and the numbers of those that say a shape themselves. */
final class Shapes {
    // Numbers of the fields of TensorProto, ValueInfoProto, TypeProto, TypeProto.Tensor, TensorShapeProto and its dimensions.
    private static final int TENSOR_DIMS = 1;
    private static final int TENSOR_INTS = 7;
    private static final int TENSOR_NAME = 8;
    private static final int TENSOR_RAW = 9;
    private static final int VALUE_NAME = 1;
    private static final int VALUE_TYPE = 2;
    private static final int TYPE_TENSOR = 1;
    private static final int TENSOR_SHAPE = 2;
    private static final int SHAPE_DIM = 1;
    private static final int DIM_VALUE = 1;

    private final Map<String, List<Integer>> shapes = new HashMap<>();
    private final Map<String, List<Long>> constants = new HashMap<>();

    /** A tensor that comes with the graph. */
    void addConstant(Wire tensor) {
        var name = tensor.text(TENSOR_NAME);
        shapes.put(name, tensor.numbers(TENSOR_DIMS).stream().map(Math::toIntExact).toList());
        var numbers = tensor.numbers(TENSOR_INTS);
        var raw = ByteBuffer.wrap(tensor.bytes(TENSOR_RAW)).order(ByteOrder.LITTLE_ENDIAN);
        if (numbers.isEmpty() && raw.remaining() % 8 == 0 && raw.remaining() <= 64) {
            while (raw.hasRemaining()) {
                numbers.add(raw.getLong());
            }
        }
        constants.put(name, numbers);
    }

    /** A constant whose shape is the numbers of another one. */
    void makeConstant(Node node) {
        var shape = constants.get(node.inputs().getFirst());
        if (shape == null || shape.isEmpty()) {
            throw node.refuse("its shape is not a constant of the model");
        }
        var name = node.outputs().getFirst();
        shapes.put(name, shape.stream().map(Math::toIntExact).toList());
        constants.put(name, List.of());
    }

    /** An input of the graph; a batch that is left open is 1. Constants may be among the inputs, too. */
    void addInput(Wire value) {
        var name = value.text(VALUE_NAME);
        if (shapes.containsKey(name)) {
            return;
        }
        var dims = value.messages(VALUE_TYPE).stream().flatMap(type -> type.messages(TYPE_TENSOR).stream())
                .flatMap(tensor -> tensor.messages(TENSOR_SHAPE).stream()).flatMap(shape -> shape.messages(SHAPE_DIM).stream())
                .map(dim -> Math.toIntExact(dim.number(DIM_VALUE))).toList();
        shapes.put(name, IntStream.range(0, dims.size()).map(i -> i == 0 && dims.get(i) == 0 ? 1 : dims.get(i)).boxed().toList());
    }

    boolean isConstant(String name) {
        return constants.containsKey(name);
    }

    void put(String name, List<Integer> shape) {
        shapes.put(name, List.copyOf(shape));
    }

    /** The shape of an input of {@code node}. */
    List<Integer> of(Node node, int input) {
        var shape = input < node.inputs().size() ? shapes.get(node.inputs().get(input)) : null;
        if (shape == null) {
            throw node.refuse("the shape of its input %d is not known: an operator before it was not read".formatted(input));
        }
        if (shape.stream().anyMatch(dim -> dim < 1)) {
            throw node.refuse("its input %d has the shape %s; export the model with sizes".formatted(input, shape));
        }
        return shape;
    }

    /** The shape of the first input with the sizes that the second one says; -1 is what is left, 0 stays. */
    List<Integer> reshaped(Node node) {
        var from = of(node, 0);
        var wanted = node.inputs().size() > 1 ? constants.get(node.inputs().get(1)) : null;
        if (wanted == null || wanted.isEmpty()) {
            throw node.refuse("the new shape is not a constant of the model");
        }
        long elements = elements(from);
        var shape = new ArrayList<Integer>();
        long known = 1;
        for (int i = 0; i < wanted.size(); i++) {
            long size = wanted.get(i) == 0 ? from.get(i) : wanted.get(i);
            known *= size > 0 ? size : 1;
            shape.add((int) size);
        }
        long rest = elements / known;
        shape.replaceAll(size -> size < 0 ? (int) rest : size);
        return shape;
    }

    static long elements(List<Integer> shape) {
        return shape.stream().mapToLong(Integer::longValue).reduce(1, (a, b) -> a * b);
    }
}
