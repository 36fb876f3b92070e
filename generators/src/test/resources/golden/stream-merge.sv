// verilator lint_off DECLFILENAME

// Round-robin arbiter: the winner goes to the back of the queue.
module RoundRobinArbiter_r4 (
    input  logic       clk,
    input  logic       rst,
    input  logic [3:0] request,
    input  logic       accept,
    output logic [3:0] grant
);
    logic [3:0] preferred;
    logic [3:0] first;

    assign first = request & preferred;
    assign grant = (|first) ? first & (~first + 4'd1) : request & (~request + 4'd1);

    always_ff @(posedge clk) begin
        if (rst) begin
            preferred <= 4'd0;
        end else if (accept && (|request)) begin
            preferred <= ~(grant | (grant - 4'd1));
        end
    end
endmodule

// Several streams into one.
module StreamMerge_w8_b4_pround_robin (
    input  logic       clk,
    input  logic       rst,
    input  logic       in_0_valid,
    output logic       in_0_ready,
    input  logic [7:0] in_0_payload,
    input  logic       in_1_valid,
    output logic       in_1_ready,
    input  logic [7:0] in_1_payload,
    input  logic       in_2_valid,
    output logic       in_2_ready,
    input  logic [7:0] in_2_payload,
    input  logic       in_3_valid,
    output logic       in_3_ready,
    input  logic [7:0] in_3_payload,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [7:0] out_payload,
    output logic [3:0] from
);
    logic [3:0] chosen;
    logic       accept;
    logic [3:0] arbiter_grant;
    logic [3:0] valid;
    logic [7:0] or_or_and;
    logic [3:0] request;

    assign accept = out_valid && out_ready;
    assign valid = {in_3_valid, in_2_valid, in_1_valid, in_0_valid};
    assign out_valid = |valid;
    assign or_or_and = ({8{arbiter_grant[0]}} & in_0_payload) |
        ({8{arbiter_grant[1]}} & in_1_payload) | ({8{arbiter_grant[2]}} & in_2_payload);
    assign out_payload = or_or_and | ({8{arbiter_grant[3]}} & in_3_payload);
    assign from = arbiter_grant;
    assign in_0_ready = out_ready && arbiter_grant[0];
    assign in_1_ready = out_ready && arbiter_grant[1];
    assign in_2_ready = out_ready && arbiter_grant[2];
    assign in_3_ready = out_ready && arbiter_grant[3];

    always_ff @(posedge clk) begin
        if (rst) begin
            chosen <= 4'd0;
        end else begin
            chosen <= out_ready ? 4'd0 : arbiter_grant;
        end
    end

    assign request = (|chosen) ? chosen : valid;

    RoundRobinArbiter_r4 arbiter (
        .clk(clk),
        .rst(rst),
        .request(request),
        .accept(accept),
        .grant(arbiter_grant)
    );

`ifndef SYNTHESIS
    logic       in_0_waited = 1'b0;
    logic [7:0] in_0_payload_past;
    logic       in_1_waited = 1'b0;
    logic [7:0] in_1_payload_past;
    logic       in_2_waited = 1'b0;
    logic [7:0] in_2_payload_past;
    logic       in_3_waited = 1'b0;
    logic [7:0] in_3_payload_past;
    logic       out_waited = 1'b0;
    logic [7:0] out_payload_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            in_0_waited <= 1'b0;
            in_1_waited <= 1'b0;
            in_2_waited <= 1'b0;
            in_3_waited <= 1'b0;
            out_waited <= 1'b0;
        end else begin
            in_0_waited <= in_0_valid && !in_0_ready;
            in_1_waited <= in_1_valid && !in_1_ready;
            in_2_waited <= in_2_valid && !in_2_ready;
            in_3_waited <= in_3_valid && !in_3_ready;
            out_waited <= out_valid && !out_ready;
        end
    end

    always_ff @(posedge clk) begin
        in_0_payload_past <= in_0_payload;
        in_1_payload_past <= in_1_payload;
        in_2_payload_past <= in_2_payload;
        in_3_payload_past <= in_3_payload;
        out_payload_past <= out_payload;
    end

    // stream `in_0` keeps valid until ready
    always @(posedge clk) begin : in_0_keeps_valid
        if (!rst) begin
            assume (!in_0_waited || in_0_valid);
        end
    end

    // stream `in_0` keeps its payload until ready
    always @(posedge clk) begin : in_0_keeps_payload
        if (!rst) begin
            assume (!in_0_waited || in_0_payload == in_0_payload_past);
        end
    end

    // stream `in_1` keeps valid until ready
    always @(posedge clk) begin : in_1_keeps_valid
        if (!rst) begin
            assume (!in_1_waited || in_1_valid);
        end
    end

    // stream `in_1` keeps its payload until ready
    always @(posedge clk) begin : in_1_keeps_payload
        if (!rst) begin
            assume (!in_1_waited || in_1_payload == in_1_payload_past);
        end
    end

    // stream `in_2` keeps valid until ready
    always @(posedge clk) begin : in_2_keeps_valid
        if (!rst) begin
            assume (!in_2_waited || in_2_valid);
        end
    end

    // stream `in_2` keeps its payload until ready
    always @(posedge clk) begin : in_2_keeps_payload
        if (!rst) begin
            assume (!in_2_waited || in_2_payload == in_2_payload_past);
        end
    end

    // stream `in_3` keeps valid until ready
    always @(posedge clk) begin : in_3_keeps_valid
        if (!rst) begin
            assume (!in_3_waited || in_3_valid);
        end
    end

    // stream `in_3` keeps its payload until ready
    always @(posedge clk) begin : in_3_keeps_payload
        if (!rst) begin
            assume (!in_3_waited || in_3_payload == in_3_payload_past);
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
