// Gives each item to all branches, each in its own time.
module StreamFork_w8_b3 (
    input  logic       clk,
    input  logic       rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [7:0] in_payload,
    output logic       out_0_valid,
    input  logic       out_0_ready,
    output logic [7:0] out_0_payload,
    output logic       out_1_valid,
    input  logic       out_1_ready,
    output logic [7:0] out_1_payload,
    output logic       out_2_valid,
    input  logic       out_2_ready,
    output logic [7:0] out_2_payload
);
    logic [2:0] served;
    logic [2:0] ready;
    logic [2:0] after;

    assign ready = {out_2_ready, out_1_ready, out_0_ready};
    assign after = served | ready;
    assign in_ready = &after;
    assign out_0_valid = in_valid && !served[0];
    assign out_0_payload = in_payload;
    assign out_1_valid = in_valid && !served[1];
    assign out_1_payload = in_payload;
    assign out_2_valid = in_valid && !served[2];
    assign out_2_payload = in_payload;

    always_ff @(posedge clk) begin
        if (rst) begin
            served <= 3'd0;
        end else if (in_valid && in_ready) begin
            served <= 3'd0;
        end else if (in_valid) begin
            served <= after;
        end
    end

`ifndef SYNTHESIS
    logic       in_waited = 1'b0;
    logic [7:0] in_payload_past;
    logic       out_0_waited = 1'b0;
    logic [7:0] out_0_payload_past;
    logic       out_1_waited = 1'b0;
    logic [7:0] out_1_payload_past;
    logic       out_2_waited = 1'b0;
    logic [7:0] out_2_payload_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            in_waited <= 1'b0;
            out_0_waited <= 1'b0;
            out_1_waited <= 1'b0;
            out_2_waited <= 1'b0;
        end else begin
            in_waited <= in_valid && !in_ready;
            out_0_waited <= out_0_valid && !out_0_ready;
            out_1_waited <= out_1_valid && !out_1_ready;
            out_2_waited <= out_2_valid && !out_2_ready;
        end
    end

    always_ff @(posedge clk) begin
        in_payload_past <= in_payload;
        out_0_payload_past <= out_0_payload;
        out_1_payload_past <= out_1_payload;
        out_2_payload_past <= out_2_payload;
    end

    // stream `in` keeps valid until ready
    always @(posedge clk) begin : in_keeps_valid
        if (!rst) begin
            assume (!in_waited || in_valid);
        end
    end

    // stream `in` keeps its payload until ready
    always @(posedge clk) begin : in_keeps_payload
        if (!rst) begin
            assume (!in_waited || in_payload == in_payload_past);
        end
    end

    // stream `out_0` keeps valid until ready
    always @(posedge clk) begin : out_0_keeps_valid
        if (!rst) begin
            assert (!out_0_waited || out_0_valid);
        end
    end

    // stream `out_0` keeps its payload until ready
    always @(posedge clk) begin : out_0_keeps_payload
        if (!rst) begin
            assert (!out_0_waited || out_0_payload == out_0_payload_past);
        end
    end

    // stream `out_1` keeps valid until ready
    always @(posedge clk) begin : out_1_keeps_valid
        if (!rst) begin
            assert (!out_1_waited || out_1_valid);
        end
    end

    // stream `out_1` keeps its payload until ready
    always @(posedge clk) begin : out_1_keeps_payload
        if (!rst) begin
            assert (!out_1_waited || out_1_payload == out_1_payload_past);
        end
    end

    // stream `out_2` keeps valid until ready
    always @(posedge clk) begin : out_2_keeps_valid
        if (!rst) begin
            assert (!out_2_waited || out_2_valid);
        end
    end

    // stream `out_2` keeps its payload until ready
    always @(posedge clk) begin : out_2_keeps_payload
        if (!rst) begin
            assert (!out_2_waited || out_2_payload == out_2_payload_past);
        end
    end
`endif
endmodule
