// Pipeline of registers with back pressure.
module StreamPipeline_w8_s3_cforward (
    input  logic       clk,
    input  logic       rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [7:0] in_payload,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [7:0] out_payload
);
    logic       in_ready_reg;
    logic [7:0] register_0;
    logic       register_1;
    logic [7:0] register_2;
    logic       register_3;
    logic [7:0] out_payload_reg;
    logic       wire_0;
    logic       wire_1;
    logic       wire_2;

    assign in_ready = !in_ready_reg || wire_0;

    always_ff @(posedge clk) begin
        if (rst) begin
            in_ready_reg <= 1'b0;
        end else if (in_ready) begin
            in_ready_reg <= in_valid;
        end
    end

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            register_0 <= in_payload;
        end
    end

    assign wire_0 = !register_1 || wire_1;

    always_ff @(posedge clk) begin
        if (rst) begin
            register_1 <= 1'b0;
        end else if (wire_0) begin
            register_1 <= in_ready_reg;
        end
    end

    always_ff @(posedge clk) begin
        if (in_ready_reg && wire_0) begin
            register_2 <= register_0;
        end
    end

    assign wire_1 = !register_3 || wire_2;

    always_ff @(posedge clk) begin
        if (rst) begin
            register_3 <= 1'b0;
        end else if (wire_1) begin
            register_3 <= register_1;
        end
    end

    always_ff @(posedge clk) begin
        if (register_1 && wire_1) begin
            out_payload_reg <= register_2;
        end
    end

    assign out_valid = register_3;
    assign out_payload = out_payload_reg;
    assign wire_2 = out_ready;

`ifndef SYNTHESIS
    logic       in_waited = 1'b0;
    logic [7:0] in_payload_past;
    logic       out_waited = 1'b0;
    logic [7:0] out_payload_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            in_waited <= 1'b0;
            out_waited <= 1'b0;
        end else begin
            in_waited <= in_valid && !in_ready;
            out_waited <= out_valid && !out_ready;
        end
    end

    always_ff @(posedge clk) begin
        in_payload_past <= in_payload;
        out_payload_past <= out_payload;
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

    // stream `out` keeps valid until ready
    always @(posedge clk) begin : out_keeps_valid
        if (!rst) begin
            assert (!out_waited || out_valid);
        end
    end

    // stream `out` keeps its payload until ready
    always @(posedge clk) begin : out_keeps_payload
        if (!rst) begin
            assert (!out_waited || out_payload == out_payload_past);
        end
    end
`endif
endmodule
