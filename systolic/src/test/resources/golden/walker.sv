// Goes through nested loops of addresses.
module Walker_d2_a8_s8_t0 (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [7:0]  in_payload_start,
    input  logic [15:0] in_payload_counts_0,
    input  logic [15:0] in_payload_counts_1,
    input  logic [7:0]  in_payload_strides_0,
    input  logic [7:0]  in_payload_strides_1,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [7:0]  out_payload_address,
    output logic [1:0]  out_payload_ends
);
    logic        walking;
    logic [7:0]  strides_0;
    logic [7:0]  strides_1;
    logic [15:0] again_0;
    logic [7:0]  places_0;
    logic [7:0]  places_1;
    logic [15:0] left_0;
    logic [15:0] left_1;
    logic        atEnd_0;
    logic        atEnd_1;
    logic [1:0]  ends;
    logic        isLast;
    logic [7:0]  address_0;
    logic        steps;
    logic [7:0]  address_1;
    logic [15:0] more_0;
    logic [15:0] more_1;

    assign out_valid = walking;
    assign out_payload_address = places_0;
    assign atEnd_0 = left_0 == 16'd0;
    assign atEnd_1 = left_1 == 16'd0;
    assign ends = {&{atEnd_0, atEnd_1}, atEnd_0};
    assign out_payload_ends = ends;
    assign isLast = ends[1];
    assign in_ready = !walking || (out_ready && isLast);
    assign address_0 = places_0 + strides_0;
    assign steps = ends[0] && !atEnd_1;
    assign address_1 = places_1 + strides_1;
    assign more_0 = in_payload_counts_0 - 16'd1;
    assign more_1 = in_payload_counts_1 - 16'd1;

    always_ff @(posedge clk) begin
        if (rst) begin
            walking <= 1'b0;
        end else begin
            if (out_valid && out_ready) begin
                if (isLast) begin
                    walking <= 1'b0;
                end
            end
            if (in_valid && in_ready) begin
                walking <= 1'b1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (out_valid && out_ready) begin
            if (!atEnd_0) begin
                places_0 <= address_0;
                left_0 <= left_0 - 16'd1;
            end
            if (steps) begin
                places_0 <= address_1;
                places_1 <= address_1;
                left_1 <= left_1 - 16'd1;
                left_0 <= again_0;
            end
        end
        if (in_valid && in_ready) begin
            strides_0 <= in_payload_strides_0;
            strides_1 <= in_payload_strides_1;
            places_0 <= in_payload_start;
            left_0 <= more_0;
            again_0 <= more_0;
            places_1 <= in_payload_start;
            left_1 <= more_1;
        end
    end

`ifndef SYNTHESIS
    logic        in_waited = 1'b0;
    logic [7:0]  in_payload_start_past;
    logic [15:0] in_payload_counts_0_past;
    logic [15:0] in_payload_counts_1_past;
    logic [7:0]  in_payload_strides_0_past;
    logic [7:0]  in_payload_strides_1_past;
    logic        out_waited = 1'b0;
    logic [7:0]  out_payload_address_past;
    logic [1:0]  out_payload_ends_past;

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
        in_payload_start_past <= in_payload_start;
        in_payload_counts_0_past <= in_payload_counts_0;
        in_payload_counts_1_past <= in_payload_counts_1;
        in_payload_strides_0_past <= in_payload_strides_0;
        in_payload_strides_1_past <= in_payload_strides_1;
        out_payload_address_past <= out_payload_address;
        out_payload_ends_past <= out_payload_ends;
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
            assume (!in_waited || (in_payload_start == in_payload_start_past &&
                in_payload_counts_0 == in_payload_counts_0_past &&
                in_payload_counts_1 == in_payload_counts_1_past &&
                in_payload_strides_0 == in_payload_strides_0_past &&
                in_payload_strides_1 == in_payload_strides_1_past));
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
            assert (!out_waited || (out_payload_address == out_payload_address_past &&
                out_payload_ends == out_payload_ends_past));
        end
    end
`endif
endmodule
