package ingot.systolic.onnx;

import ingot.systolic.workload.Conv2d;
import ingot.systolic.workload.Elementwise;
import ingot.systolic.workload.Layer;
import ingot.systolic.workload.MatMul;
import ingot.systolic.workload.Operator;
import ingot.systolic.workload.Pool;
import ingot.systolic.workload.Window;
import ingot.systolic.workload.Workload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the operators of an ONNX model with their shapes; weights are skipped. Sizes of inputs must be in the file; a batch that is left open is 1.
 *
 * <p>Products: {@code Conv}, {@code ConvInteger}, {@code QLinearConv} (two dimensions; strides, dilations and pads equal in all directions), {@code MatMul},
 * {@code MatMulInteger}, {@code QLinearMatMul}, {@code Gemm} with weights that come with the model. {@code MaxPool}, {@code AveragePool},
 * {@code GlobalAveragePool}. Elementwise: {@code Add}, {@code QLinearAdd}, {@code Sub}, {@code Sum}, {@code Mul}, {@code Div}, {@code Relu}, {@code Clip},
 * {@code LeakyRelu}, {@code Sigmoid}, {@code Tanh}, {@code Gelu}, {@code Softmax}, {@code BatchNormalization}, {@code LayerNormalization}, {@code LRN}. Only their
 * shapes go on: {@code Flatten}, {@code Reshape}, {@code Transpose}, {@code Concat}, {@code Identity}, {@code Dropout}, {@code Cast}, {@code QuantizeLinear},
 * {@code DequantizeLinear}, {@code ConstantOfShape}. Any other one is refused by its name.
 */
public final class OnnxReader {
    // Numbers of the fields of ModelProto and GraphProto.
    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_NAME = 2;
    private static final int GRAPH_INITIALIZER = 5;
    private static final int GRAPH_INPUT = 11;

    private final Shapes shapes = new Shapes();
    private final List<Layer> layers = new ArrayList<>();

    private OnnxReader() {}

    /**
     * The network in {@code file}.
     *
     * @throws OnnxException when it is none, or has what is not known here
     */
    public static Workload read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    /** The network in {@code bytes}. */
    public static Workload read(byte[] bytes) {
        var graphs = Wire.read(bytes).messages(MODEL_GRAPH);
        if (graphs.isEmpty()) {
            throw new OnnxException("the file has no graph: this is no ONNX model");
        }
        return new OnnxReader().graph(graphs.getFirst());
    }

    private Workload graph(Wire graph) {
        graph.messages(GRAPH_INITIALIZER).forEach(shapes::addConstant);
        graph.messages(GRAPH_INPUT).forEach(shapes::addInput);
        for (var wire : graph.messages(GRAPH_NODE)) {
            var node = Node.of(wire);
            operator(node).ifPresent(operator -> layers.add(new Layer(node.name(), operator)));
        }
        return new Workload(graph.text(GRAPH_NAME), layers);
    }

    /** What {@code node} computes; its output's shape is noted. */
    private Optional<Operator> operator(Node node) {
        return switch (node.type()) {
            case "Conv", "ConvInteger" -> Optional.of(convolution(node, 1));
            case "QLinearConv" -> Optional.of(convolution(node, 3));
            case "MatMul", "MatMulInteger" -> Optional.of(product(node, 1, false, false));
            case "QLinearMatMul" -> Optional.of(product(node, 3, false, false));
            case "Gemm" -> Optional.of(product(node, 1, node.number("transA", 0) == 1, node.number("transB", 0) == 1));
            case "MaxPool" -> Optional.of(pool(node, Pool.Kind.LARGEST));
            case "AveragePool" -> Optional.of(pool(node, Pool.Kind.MEAN));
            case "GlobalAveragePool" -> Optional.of(global(node));
            case "Add", "QLinearAdd", "Sub", "Sum" -> Optional.of(elementwise(node, Elementwise.Kind.ADD));
            case "Mul", "Div" -> Optional.of(elementwise(node, Elementwise.Kind.MULTIPLY));
            case "Relu", "Clip", "LeakyRelu" -> Optional.of(elementwise(node, Elementwise.Kind.RELU));
            case "Sigmoid", "Tanh" -> Optional.of(elementwise(node, Elementwise.Kind.SILU));
            case "Gelu" -> Optional.of(elementwise(node, Elementwise.Kind.GELU));
            case "Softmax" -> Optional.of(elementwise(node, Elementwise.Kind.SOFTMAX));
            case "BatchNormalization", "LayerNormalization", "LRN" -> Optional.of(elementwise(node, Elementwise.Kind.NORMALISE));
            case "Identity", "Dropout", "Cast", "QuantizeLinear", "DequantizeLinear" -> passes(node, shapes.of(node, 0));
            case "ConstantOfShape" -> {
                shapes.makeConstant(node);
                yield Optional.empty();
            }
            case "Concat" -> passes(node, joined(node));
            case "Reshape" -> passes(node, shapes.reshaped(node));
            case "Flatten" -> passes(node, flattened(node));
            case "Transpose" -> passes(node, transposed(node));
            default -> throw node.refuse("this operator is not read");
        };
    }

    private Optional<Operator> passes(Node node, List<Integer> shape) {
        shapes.put(node.outputs().getFirst(), shape);
        return Optional.empty();
    }

    private List<Integer> image(Node node) {
        var shape = shapes.of(node, 0);
        if (shape.size() != 4) {
            throw node.refuse("its input has the shape %s; images with batch, channels, rows and columns are read".formatted(shape));
        }
        return shape;
    }

    private static Window window(Node node, int height, int width) {
        if (!List.of("", "NOTSET", "VALID").contains(node.texts().getOrDefault("auto_pad", ""))) {
            throw node.refuse("auto_pad is " + node.texts().get("auto_pad") + "; export the model with pads");
        }
        if (node.number("ceil_mode", 0) != 0) {
            throw node.refuse("ceil_mode is set");
        }
        return new Window(height, width, node.same("strides", 1), node.same("pads", 0), node.same("dilations", 1));
    }

    private Operator convolution(Node node, int weights) {
        var image = image(node);
        var kernel = shapes.of(node, weights);
        if (kernel.size() != 4) {
            throw node.refuse("its weights have the shape %s; convolutions of two dimensions are read".formatted(kernel));
        }
        var work = new Conv2d(image.get(0), image.get(1), image.get(2), image.get(3), kernel.get(0), window(node, kernel.get(2), kernel.get(3)),
                node.number("group", 1));
        shapes.put(node.outputs().getFirst(), List.of(image.get(0), kernel.get(0), work.outputHeight(), work.outputWidth()));
        return work;
    }

    private Operator product(Node node, int weights, boolean turnedInputs, boolean turnedWeights) {
        var left = shapes.of(node, 0);
        var right = shapes.of(node, weights);
        if (right.size() != 2 || !shapes.isConstant(node.inputs().get(weights))) {
            throw node.refuse("the second factor has the shape %s; matrices of weights that come with the model are read".formatted(right));
        }
        int k = turnedInputs ? left.getFirst() : left.getLast();
        int n = right.get(turnedWeights ? 0 : 1);
        if (k != right.get(turnedWeights ? 1 : 0)) {
            throw node.refuse("%s times %s does not fit".formatted(left, right));
        }
        int m = Math.toIntExact(Shapes.elements(left) / k);
        var shape = new ArrayList<>(turnedInputs ? left.subList(1, 2) : left.subList(0, left.size() - 1));
        shape.add(n);
        shapes.put(node.outputs().getFirst(), shape);
        return new MatMul(m, k, n);
    }

    private Operator pool(Node node, Pool.Kind kind) {
        var image = image(node);
        var kernel = node.attributes().get("kernel_shape");
        if (kernel == null || kernel.size() != 2) {
            throw node.refuse("kernel_shape is " + kernel + "; windows of two dimensions are read");
        }
        var window = window(node, Math.toIntExact(kernel.get(0)), Math.toIntExact(kernel.get(1)));
        shapes.put(node.outputs().getFirst(), List.of(image.get(0), image.get(1), window.outputRows(image.get(2)), window.outputColumns(image.get(3))));
        return new Pool(kind, image.get(0), image.get(1), image.get(2), image.get(3), window);
    }

    private Operator global(Node node) {
        var image = image(node);
        shapes.put(node.outputs().getFirst(), List.of(image.get(0), image.get(1), 1, 1));
        return Pool.global(image.get(0), image.get(1), image.get(2), image.get(3));
    }

    /** The output has the shape of the larger input. */
    private Operator elementwise(Node node, Elementwise.Kind kind) {
        var shape = shapes.of(node, 0);
        int second = node.type().equals("QLinearAdd") ? 3 : 1;
        boolean binary = kind == Elementwise.Kind.ADD || kind == Elementwise.Kind.MULTIPLY;
        if (binary && Shapes.elements(shapes.of(node, second)) > Shapes.elements(shape)) {
            shape = shapes.of(node, second);
        }
        shapes.put(node.outputs().getFirst(), shape);
        return new Elementwise(kind, Shapes.elements(shape));
    }

    private List<Integer> flattened(Node node) {
        var shape = shapes.of(node, 0);
        int axis = node.number("axis", 1);
        return List.of(Math.toIntExact(Shapes.elements(shape.subList(0, axis))), Math.toIntExact(Shapes.elements(shape.subList(axis, shape.size()))));
    }

    private List<Integer> joined(Node node) {
        var shape = new ArrayList<>(shapes.of(node, 0));
        int axis = Math.floorMod(node.number("axis", 0), shape.size());
        for (int i = 1; i < node.inputs().size(); i++) {
            shape.set(axis, shape.get(axis) + shapes.of(node, i).get(axis));
        }
        return shape;
    }

    private List<Integer> transposed(Node node) {
        var shape = shapes.of(node, 0);
        var order = node.attributes().get("perm");
        return order == null ? shape.reversed() : order.stream().map(from -> shape.get(Math.toIntExact(from))).toList();
    }
}
