package ingot.systolic.onnx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An operator of a graph.
 *
 * @param name of it, or of its first output where it has none
 * @param type {@code Conv}, {@code MatMul} …
 * @param inputs names of values; empty for one that is left out
 * @param outputs names of values
 * @param attributes whole numbers by name; others are not read
 * @param texts texts by name
 */
record Node(String name, String type, List<String> inputs, List<String> outputs, Map<String, List<Long>> attributes, Map<String, String> texts) {
    // Numbers of the fields of NodeProto and AttributeProto.
    private static final int INPUT = 1;
    private static final int OUTPUT = 2;
    private static final int NAME = 3;
    private static final int TYPE = 4;
    private static final int ATTRIBUTE = 5;
    private static final int ATTRIBUTE_NAME = 1;
    private static final int ATTRIBUTE_INT = 3;
    private static final int ATTRIBUTE_TEXT = 4;
    private static final int ATTRIBUTE_INTS = 8;

    static Node of(Wire wire) {
        var numbers = new HashMap<String, List<Long>>();
        var texts = new HashMap<String, String>();
        for (var attribute : wire.messages(ATTRIBUTE)) {
            var several = attribute.numbers(ATTRIBUTE_INTS);
            numbers.put(attribute.text(ATTRIBUTE_NAME), several.isEmpty() ? List.of(attribute.number(ATTRIBUTE_INT)) : several);
            texts.put(attribute.text(ATTRIBUTE_NAME), attribute.text(ATTRIBUTE_TEXT));
        }
        var outputs = wire.texts(OUTPUT);
        var name = wire.text(NAME);
        return new Node(name.isEmpty() && !outputs.isEmpty() ? outputs.getFirst() : name, wire.text(TYPE), wire.texts(INPUT), outputs, numbers, texts);
    }

    /** The attribute, or {@code otherwise}. */
    int number(String attribute, int otherwise) {
        return attributes.containsKey(attribute) ? Math.toIntExact(attributes.get(attribute).getFirst()) : otherwise;
    }

    /** The attribute with two numbers or four that are all equal; {@code otherwise} where it is not there. */
    int same(String attribute, int otherwise) {
        var numbers = attributes.get(attribute);
        if (numbers == null) {
            return otherwise;
        }
        if (numbers.stream().distinct().count() > 1) {
            throw refuse("%s are %s; they must be equal".formatted(attribute, numbers));
        }
        return Math.toIntExact(numbers.getFirst());
    }

    OnnxException refuse(String reason) {
        return new OnnxException("%s (%s): %s".formatted(name, type, reason));
    }
}
