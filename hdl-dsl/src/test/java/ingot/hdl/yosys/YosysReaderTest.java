package ingot.hdl.yosys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ingot.hdl.emit.SystemVerilog;
import ingot.hdl.netlist.Expr;
import ingot.hdl.netlist.Port;
import ingot.hdl.netlist.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YosysReaderTest {
    /** A NAND and a flip-flop with clear, as a library has them. */
    private static final GateTable LIBRARY = type -> switch (type) {
        case "nand2" -> Optional.of(new GateTable.Gate(Map.of("Y", (pins, source) -> not(and(pins.apply("A"), pins.apply("B"), source))), Optional.empty()));
        case "dffr" -> Optional.of(new GateTable.Gate(Map.of("Q", (pins, _) -> pins.apply("IQ")), Optional.of(new GateTable.State("IQ", "IQN",
                (pins, _) -> pins.apply("CK"), (pins, _) -> pins.apply("D"), Optional.of((pins, _) -> not(pins.apply("RN"))), Optional.empty()))));
        default -> Optional.empty();
    };

    private static Expr not(Expr value) {
        return new Expr.Unary(Expr.UnaryOp.NOT, value, value.type(), value.source());
    }

    private static Expr and(Expr left, Expr right, Source source) {
        return new Expr.Binary(Expr.BinaryOp.AND, left, right, left.type(), source);
    }

    /** {@code q <= !(a & q)}, with one cell more where {@code more} is not empty. */
    private static String gates(String more) {
        return """
                {"modules": {"Toggle": {"attributes": {"top": "1"},
                  "ports": {"clk": {"direction": "input", "bits": [2]}, "rst_n": {"direction": "input", "bits": [3]},
                            "a": {"direction": "input", "bits": [4]}, "q": {"direction": "output", "bits": [5]}},
                  "cells": {
                    "n": {"type": "nand2", "attributes": {"src": "Toggle.java:12"}, "connections": {"A": [4], "B": [5], "Y": [6]}},
                    "f": {"type": "dffr", "connections": {"CK": [2], "D": [6], "RN": [3], "Q": [5]}}%s},
                  "netnames": {"held": {"hide_name": 0, "bits": [5], "attributes": {}}}}}}
                """.formatted(more);
    }

    @Test
    void readsTheGatesOfALibrary() {
        var netlist = YosysReader.read(gates(""), LIBRARY, List.of());
        assertEquals(Port.Role.CLOCK, netlist.top().port("clk").role());
        var text = SystemVerilog.emit(netlist);
        assertTrue(text.contains("always_ff @(posedge clk or posedge f_reset) begin"), text);
        assertTrue(text.contains("assign n_Y = !(a && held);"), text);
        assertTrue(netlist.top().wires().stream().anyMatch(wire -> wire.source().equals(new Source("Toggle.java", 12))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "type": "and9", "connections": {"Y": [9]}                     | is of a type that neither the file nor the table of gates has
            "type": "$dlatch", "connections": {"Q": [9]}                  | is a latch; the model has none
            "type": "$alu", "connections": {"Y": [9]}                     | is a step of technology mapping; write the netlist before `alumacc`, or after `techmap`
            "type": "$memrd_v2", "connections": {"DATA": [9]}             | is part of a memory; run `memory -nomap` before `write_json`
            "type": "$_DFF_N_", "connections": {"C": [2], "Q": [9]}       | is clocked by a falling edge; the model knows rising edges
            "type": "$not", "connections": {"A": [4], "Y": [9]}           | has no parameter Y_WIDTH
            "type": "$mux", "connections": {"A": [4], "S": [4], "Y": [9]} | has nothing on its pin B
            """, quoteCharacter = '\u0001')
    void whatIsNotUnderstoodIsNamed(String cell, String expected) {
        var problem = assertThrows(YosysException.class, () -> YosysReader.read(gates(", \"x\": {" + cell + "}"), LIBRARY, List.of()));
        assertTrue(problem.getMessage().matches("the cell `x` \\([$\\w]+\\) of module Toggle .*"), problem.getMessage());
        assertTrue(problem.getMessage().endsWith(" of module Toggle " + expected), problem.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"a": 1}       | this is no netlist of Yosys: it has no "modules"; write it with `write_json`
            {"a": [1, 2}   | the netlist of Yosys is not JSON: something other than ',' or ']' at line 1, column 12
            {"a": "b       | the netlist of Yosys is not JSON: the end of the text inside a text at line 1, column 9
            """, quoteCharacter = '\u0001')
    void whatIsNoNetlistIsRefused(String text, String expected) {
        assertEquals(expected, assertThrows(YosysException.class, () -> YosysReader.read(text)).getMessage());
    }
}
