// Quotient and remainder, one division at a time.
module Divider_w16_s1_r2 (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [15:0] in_payload_dividend,
    input  logic [15:0] in_payload_divisor,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [15:0] out_payload_quotient,
    output logic [15:0] out_payload_remainder
);
    logic        busy;
    logic [4:0]  left;
    logic [15:0] word;
    logic [15:0] remainder;
    logic [15:0] divisor;
    logic        negate_0;
    logic        negate_1;
    logic        working;
    logic [16:0] opposite_0;
    logic [16:0] opposite_1;
    logic [16:0] partial;
    logic [17:0] differences;
    logic        fits;
    logic [15:0] kept;
    logic [15:0] kept_2;
    logic        unlike;
    logic [16:0] opposite_2;
    logic [16:0] opposite_3;

    assign in_ready = !busy;
    assign working = left != 5'd0;
    assign out_valid = busy && !working;

    always_ff @(posedge clk) begin
        if (rst) begin
            busy <= 1'b0;
            left <= 5'd0;
        end else if (in_valid && in_ready) begin
            busy <= 1'b1;
            left <= 5'd16;
        end else if (working) begin
            left <= left - 5'd1;
        end else if (out_valid && out_ready) begin
            busy <= 1'b0;
        end
    end

    assign opposite_0 = 17'd0 - 17'(in_payload_dividend);
    assign opposite_1 = 17'd0 - 17'(in_payload_divisor);
    assign partial = {remainder, word[15]};
    assign differences = 18'(partial) - 18'(divisor);
    assign fits = !differences[17];
    assign kept = partial[15:0];
    assign kept_2 = fits ? differences[15:0] : kept;

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            word <= in_payload_dividend[15] ? opposite_0[15:0] : in_payload_dividend;
            divisor <= in_payload_divisor[15] ? opposite_1[15:0] : in_payload_divisor;
            remainder <= 16'd0;
        end else if (working) begin
            word <= {word[14:0], fits};
            remainder <= kept_2;
        end
    end

    assign unlike = in_payload_dividend[15] ^ in_payload_divisor[15] && (|in_payload_divisor);

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            negate_0 <= unlike;
        end
    end

    assign opposite_2 = 17'd0 - 17'(word);
    assign out_payload_quotient = negate_0 ? opposite_2[15:0] : word;

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            negate_1 <= in_payload_dividend[15];
        end
    end

    assign opposite_3 = 17'd0 - 17'(remainder);
    assign out_payload_remainder = negate_1 ? opposite_3[15:0] : remainder;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, opposite_0[16], opposite_1[16], differences[16], opposite_2[16],
        opposite_3[16]};

`ifndef SYNTHESIS
    logic        in_waited = 1'b0;
    logic [15:0] in_payload_dividend_past;
    logic [15:0] in_payload_divisor_past;
    logic        out_waited = 1'b0;
    logic [15:0] out_payload_quotient_past;
    logic [15:0] out_payload_remainder_past;

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
        in_payload_dividend_past <= in_payload_dividend;
        in_payload_divisor_past <= in_payload_divisor;
        out_payload_quotient_past <= out_payload_quotient;
        out_payload_remainder_past <= out_payload_remainder;
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
            assume (!in_waited || (in_payload_dividend == in_payload_dividend_past &&
                in_payload_divisor == in_payload_divisor_past));
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
            assert (!out_waited || (out_payload_quotient == out_payload_quotient_past &&
                out_payload_remainder == out_payload_remainder_past));
        end
    end
`endif
endmodule
