package ingot.hdl.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ingot.hdl.Elaboration;
import ingot.hdl.designs.Sequencer;
import ingot.hdl.netlist.StateMachine;
import org.junit.jupiter.api.Test;

/** State machines as text for Graphviz and Mermaid. */
class StateDiagramTest {
    private static final StateMachine MACHINE = Elaboration.elaborate(() -> new Sequencer(new Sequencer.Params(3))).top()
            .verification().machines().getFirst();

    @Test
    void drawsForGraphviz() {
        assertEquals("""
                digraph "state" {
                    node [shape=box, style=rounded];
                    reset [shape=point];
                    reset -> "IDLE";
                    "IDLE";
                    "WORK";
                    "DONE";
                    "STOPPED";
                    "IDLE" -> "WORK" [label="Sequencer.java:27"];
                    "WORK" -> "DONE" [label="Sequencer.java:30"];
                    "WORK" -> "STOPPED" [label="Sequencer.java:31"];
                    "DONE" -> "IDLE" [label="Sequencer.java:33"];
                    "STOPPED" -> "IDLE" [label="Sequencer.java:33"];
                }
                """, StateDiagram.dot(MACHINE));
    }

    @Test
    void drawsForMermaid() {
        assertEquals("""
                stateDiagram-v2
                    [*] --> IDLE
                    IDLE
                    WORK
                    DONE
                    STOPPED
                    IDLE --> WORK : Sequencer.java:27
                    WORK --> DONE : Sequencer.java:30
                    WORK --> STOPPED : Sequencer.java:31
                    DONE --> IDLE : Sequencer.java:33
                    STOPPED --> IDLE : Sequencer.java:33
                """, StateDiagram.mermaid(MACHINE));
    }
}
