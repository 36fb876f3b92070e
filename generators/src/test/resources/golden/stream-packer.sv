// Takes out lanes that are not kept, and closes the gaps.
module StreamPacker_w8_l4 (
    input  logic       clk,
    input  logic       rst,
    input  logic       in_valid,
    output logic       in_ready,
    input  logic [7:0] in_payload_lanes_0,
    input  logic [7:0] in_payload_lanes_1,
    input  logic [7:0] in_payload_lanes_2,
    input  logic [7:0] in_payload_lanes_3,
    input  logic [3:0] in_payload_keep,
    input  logic       in_payload_last,
    output logic       out_valid,
    input  logic       out_ready,
    output logic [7:0] out_payload_lanes_0,
    output logic [7:0] out_payload_lanes_1,
    output logic [7:0] out_payload_lanes_2,
    output logic [7:0] out_payload_lanes_3,
    output logic [2:0] out_payload_count,
    output logic       out_payload_last
);
    logic [2:0] held;
    logic [7:0] store_0;
    logic [7:0] store_1;
    logic [7:0] store_2;
    logic [7:0] store_3;
    logic       rest;
    logic [3:0] total;
    logic       completes;
    logic       sends;
    logic       overflows;
    logic [3:0] held_plus_plus;
    logic [3:0] held_plus_plus_2;
    logic [3:0] held_plus_in_payload_keep_0;
    logic [7:0] value_0;
    logic [7:0] value_1;
    logic [7:0] value_2;
    logic [7:0] value_3;
    logic [7:0] value_4;
    logic [7:0] value_5;
    logic [7:0] value_6;
    logic [7:0] value_7;
    logic [7:0] value_8;
    logic [7:0] value_9;
    logic [7:0] value_10;
    logic [7:0] value_11;
    logic [7:0] value_12;
    logic [7:0] value_13;
    logic [7:0] value_14;
    logic [7:0] value_15;
    logic [7:0] value_16;
    logic [7:0] value_17;
    logic [7:0] value_18;
    logic [7:0] value_19;
    logic [7:0] value_20;
    logic [7:0] value_21;

    assign total = 4'(held) + 4'(in_payload_keep[3]) + 4'(in_payload_keep[2]) +
        4'(in_payload_keep[1]) + 4'(in_payload_keep[0]);
    assign completes = total >= 4'd4;
    assign sends = completes || in_payload_last;
    assign in_ready = !rest && (out_ready || !sends);
    assign out_valid = rest || (in_valid && sends);
    assign out_payload_count = rest ? held : completes ? 3'd4 : total[2:0];
    assign overflows = total > 4'd4 && in_payload_last;
    assign out_payload_last = rest || (in_payload_last && !overflows);
    assign held_plus_plus = 4'(held) +
        4'($unsigned(2'(in_payload_keep[2]) + 2'(in_payload_keep[1]) + 2'(in_payload_keep[0])));
    assign held_plus_plus_2 = 4'(held) + 4'(in_payload_keep[1]) + 4'(in_payload_keep[0]);
    assign held_plus_in_payload_keep_0 = 4'(held) + 4'(in_payload_keep[0]);
    assign value_0 = (in_payload_keep[0] && held == 3'd0) ? in_payload_lanes_0 : store_0;
    assign value_1 = (in_payload_keep[1] && held_plus_in_payload_keep_0 == 4'd0)
        ? in_payload_lanes_1 : value_0;
    assign value_2 = (in_payload_keep[2] && held_plus_plus_2 == 4'd0) ? in_payload_lanes_2
        : value_1;
    assign value_3 = (in_payload_keep[3] && held_plus_plus == 4'd0) ? in_payload_lanes_3 : value_2;
    assign out_payload_lanes_0 = rest ? store_0 : value_3;
    assign value_4 = (in_payload_keep[0] && held == 3'd1) ? in_payload_lanes_0 : store_1;
    assign value_5 = (in_payload_keep[1] && held_plus_in_payload_keep_0 == 4'd1)
        ? in_payload_lanes_1 : value_4;
    assign value_6 = (in_payload_keep[2] && held_plus_plus_2 == 4'd1) ? in_payload_lanes_2
        : value_5;
    assign value_7 = (in_payload_keep[3] && held_plus_plus == 4'd1) ? in_payload_lanes_3 : value_6;
    assign out_payload_lanes_1 = rest ? store_1 : value_7;
    assign value_8 = (in_payload_keep[0] && held == 3'd2) ? in_payload_lanes_0 : store_2;
    assign value_9 = (in_payload_keep[1] && held_plus_in_payload_keep_0 == 4'd2)
        ? in_payload_lanes_1 : value_8;
    assign value_10 = (in_payload_keep[2] && held_plus_plus_2 == 4'd2) ? in_payload_lanes_2
        : value_9;
    assign value_11 = (in_payload_keep[3] && held_plus_plus == 4'd2) ? in_payload_lanes_3
        : value_10;
    assign out_payload_lanes_2 = rest ? store_2 : value_11;
    assign value_12 = (in_payload_keep[0] && held == 3'd3) ? in_payload_lanes_0 : store_3;
    assign value_13 = (in_payload_keep[1] && held_plus_in_payload_keep_0 == 4'd3)
        ? in_payload_lanes_1 : value_12;
    assign value_14 = (in_payload_keep[2] && held_plus_plus_2 == 4'd3) ? in_payload_lanes_2
        : value_13;
    assign value_15 = (in_payload_keep[3] && held_plus_plus == 4'd3) ? in_payload_lanes_3
        : value_14;
    assign out_payload_lanes_3 = rest ? store_3 : value_15;
    assign value_16 = (in_payload_keep[1] && held_plus_in_payload_keep_0 == 4'd4)
        ? in_payload_lanes_1 : 8'd0;
    assign value_17 = (in_payload_keep[2] && held_plus_plus_2 == 4'd4) ? in_payload_lanes_2
        : value_16;
    assign value_18 = (in_payload_keep[3] && held_plus_plus == 4'd4) ? in_payload_lanes_3
        : value_17;
    assign value_19 = (in_payload_keep[2] && held_plus_plus_2 == 4'd5) ? in_payload_lanes_2 : 8'd0;
    assign value_20 = (in_payload_keep[3] && held_plus_plus == 4'd5) ? in_payload_lanes_3
        : value_19;
    assign value_21 = (in_payload_keep[3] && held_plus_plus == 4'd6) ? in_payload_lanes_3 : 8'd0;

    always_ff @(posedge clk) begin
        if (rst) begin
            held <= 3'd0;
            rest <= 1'b0;
        end else begin
            if (in_valid && in_ready) begin
                if (completes) begin
                    held <= total[2:0] - 3'd4;
                end else begin
                    held <= total[2:0];
                end
                if (in_payload_last) begin
                    rest <= overflows;
                    if (!overflows) begin
                        held <= 3'd0;
                    end
                end
            end
            if (rest && out_ready) begin
                rest <= 1'b0;
                held <= 3'd0;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            if (completes) begin
                store_0 <= value_18;
                store_1 <= value_20;
                store_2 <= value_21;
                store_3 <= 8'd0;
            end else begin
                store_0 <= value_3;
                store_1 <= value_7;
                store_2 <= value_11;
                store_3 <= value_15;
            end
        end
    end

`ifndef SYNTHESIS
    logic       in_waited = 1'b0;
    logic [7:0] in_payload_lanes_0_past;
    logic [7:0] in_payload_lanes_1_past;
    logic [7:0] in_payload_lanes_2_past;
    logic [7:0] in_payload_lanes_3_past;
    logic [3:0] in_payload_keep_past;
    logic       in_payload_last_past;
    logic       out_waited = 1'b0;
    logic [7:0] out_payload_lanes_0_past;
    logic [7:0] out_payload_lanes_1_past;
    logic [7:0] out_payload_lanes_2_past;
    logic [7:0] out_payload_lanes_3_past;
    logic [2:0] out_payload_count_past;
    logic       out_payload_last_past;

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
        in_payload_lanes_0_past <= in_payload_lanes_0;
        in_payload_lanes_1_past <= in_payload_lanes_1;
        in_payload_lanes_2_past <= in_payload_lanes_2;
        in_payload_lanes_3_past <= in_payload_lanes_3;
        in_payload_keep_past <= in_payload_keep;
        in_payload_last_past <= in_payload_last;
        out_payload_lanes_0_past <= out_payload_lanes_0;
        out_payload_lanes_1_past <= out_payload_lanes_1;
        out_payload_lanes_2_past <= out_payload_lanes_2;
        out_payload_lanes_3_past <= out_payload_lanes_3;
        out_payload_count_past <= out_payload_count;
        out_payload_last_past <= out_payload_last;
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
            assume (!in_waited || (in_payload_lanes_0 == in_payload_lanes_0_past &&
                in_payload_lanes_1 == in_payload_lanes_1_past &&
                in_payload_lanes_2 == in_payload_lanes_2_past &&
                in_payload_lanes_3 == in_payload_lanes_3_past &&
                in_payload_keep == in_payload_keep_past &&
                in_payload_last == in_payload_last_past));
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
            assert (!out_waited || (out_payload_lanes_0 == out_payload_lanes_0_past &&
                out_payload_lanes_1 == out_payload_lanes_1_past &&
                out_payload_lanes_2 == out_payload_lanes_2_past &&
                out_payload_lanes_3 == out_payload_lanes_3_past &&
                out_payload_count == out_payload_count_past &&
                out_payload_last == out_payload_last_past));
        end
    end
`endif
endmodule
