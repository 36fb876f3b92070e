package ingot.flow.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YosysJsonTest {
    private static final String NETLIST = """
            {"creator": "Yosys", "modules": {"top": {
              "attributes": {"top": "1"},
              "ports": {
                "clk": {"direction": "input", "bits": [2]},
                "data": {"direction": "input", "offset": 4, "bits": [3, 4]},
                "up": {"direction": "output", "upto": 1, "bits": [5, 6]},
                "one": {"direction": "output", "bits": [7]}},
              "cells": {
                "$abc$1$2": {"hide_name": 1, "type": "lib_fd_sc__nand2_1", "attributes": {},
                  "connections": {"A": [3], "B": [4], "Y": [8]}},
                "$procdff$3": {"hide_name": 1, "type": "lib_fd_sc__dfxtp_2",
                  "attributes": {"src": "Alu.java:31|alu.sv:8.2-9.4"},
                  "connections": {"CLK": [2], "D": [8], "Q": [9], "Q_N": [ ]}},
                "u_tie": {"hide_name": 0, "type": "lib_fd_sc__conb_1", "attributes": {}, "connections": {"HI": [7]}}},
              "netnames": {
                "$abc$n": {"hide_name": 1, "bits": [8], "attributes": {}},
                "core.pe.deep": {"hide_name": 0, "bits": [9], "attributes": {"src": "alu.sv:4.2"}},
                "core.sum": {"hide_name": 0, "bits": [10, 9], "attributes": {}},
                "wire_up": {"hide_name": 0, "bits": [5], "attributes": {"src": "/tmp/x/alu.sv:7.1-7.9"}}}
            }}}
            """;

    @TempDir
    Path folder;

    private GateNetlist read(String text) throws IOException {
        return YosysJson.read(Files.writeString(folder.resolve("net.json"), text), "top");
    }

    @Test
    void namesPortsByBit() throws IOException {
        var ports = read(NETLIST).ports().stream().map(GatePort::name).toList();
        assertEquals(List.of("clk", "data[4]", "data[5]", "up[1]", "up[0]", "one"), ports);
    }

    @Test
    void prefersPortsThenTheNameNearestToTheTop() throws IOException {
        var netlist = read(NETLIST);
        var names = netlist.nets().stream().map(GateNet::name).toList();
        assertEquals(List.of("clk", "data[4]", "data[5]", "up[1]", "up[0]", "one", "n8", "core.sum[1]"), names);
        assertEquals("alu.sv:4", netlist.nets().get(7).source());
        for (int i = 0; i < names.size(); i++) {
            assertEquals(i, netlist.nets().get(i).id());
        }
    }

    @Test
    void namesMadeCellsAfterTheNetTheyDrive() throws IOException {
        var cells = read(NETLIST).cells();
        assertEquals("n8_nand2", cells.get(0).name());
        assertEquals("core.sum_1_dfxtp", cells.get(1).name());
        assertEquals("u_tie", cells.get(2).name());
        assertEquals("Alu.java:31", cells.get(1).source());
        assertEquals(Map.of("CLK", 0, "D", 6, "Q", 7), cells.get(1).pins());
    }

    @Test
    void cellsStayInTheInstanceThatTheyWereIn() throws IOException {
        var cells = read(NETLIST.replace("$abc$1$2", "$flatten\\\\core.\\\\pe.$abc$1$2").replace("$procdff$3", "$flatten\\\\core.$procdff$3")).cells();
        assertEquals("core.pe.n8_nand2", cells.get(0).name());
        assertEquals("core.sum_1_dfxtp", cells.get(1).name());
        assertEquals("core.pe.sum_1_dfxtp", read(NETLIST.replace("$procdff$3", "$flatten\\\\core.\\\\pe.$procdff$3")).cells().get(1).name());
    }

    @Test
    void refusesConstants() throws IOException {
        var e = assertThrows(NetlistException.class, () -> read(NETLIST.replace("\"B\": [4]", "\"B\": [\"1\"]")));
        assertTrue(e.getMessage().contains("constant 1 at pin B of lib_fd_sc__nand2_1"), e.getMessage());
        var x = assertThrows(NetlistException.class, () -> read(NETLIST.replace("\"B\": [4]", "\"B\": [\"x\"]")));
        assertTrue(x.getMessage().contains("setundef"), x.getMessage());
    }

    @Test
    void refusesWhatIsNotMappedOrFlattened() throws IOException {
        var unmapped = assertThrows(NetlistException.class, () -> read(NETLIST.replace("lib_fd_sc__nand2_1", "$_NAND_")));
        assertTrue(unmapped.getMessage().contains("unmapped cell"), unmapped.getMessage());
        assertThrows(NetlistException.class, () -> read(NETLIST.replace("lib_fd_sc__nand2_1", "top")));
        var absent = assertThrows(NetlistException.class,
                () -> YosysJson.read(Files.writeString(folder.resolve("net.json"), NETLIST), "other"));
        assertTrue(absent.getMessage().contains("it has top"), absent.getMessage());
        assertThrows(NetlistException.class, () -> YosysJson.read(folder.resolve("nothing.json"), "top"));
        assertThrows(NetlistException.class, () -> read("{\"modules\": "));
    }
}
