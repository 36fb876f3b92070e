// Integer square root and remainder, one number at a time.
module SquareRoot_w16 (
    input  logic        clk,
    input  logic        rst,
    input  logic        in_valid,
    output logic        in_ready,
    input  logic [15:0] in_payload,
    output logic        out_valid,
    input  logic        out_ready,
    output logic [7:0]  out_payload_root,
    output logic [8:0]  out_payload_remainder
);
    logic        busy;
    logic [3:0]  left;
    logic [15:0] ahead;
    logic [7:0]  root;
    logic [8:0]  remainder;
    logic        working;
    logic [10:0] partial;
    logic [11:0] difference;
    logic        fits;
    logic [8:0]  root_cat;
    logic [11:0] difference_or_partial;

    assign in_ready = !busy;
    assign working = left != 4'd0;
    assign out_valid = busy && !working;

    always_ff @(posedge clk) begin
        if (rst) begin
            busy <= 1'b0;
            left <= 4'd0;
        end else if (in_valid && in_ready) begin
            busy <= 1'b1;
            left <= 4'd8;
        end else if (working) begin
            left <= left - 4'd1;
        end else if (out_valid && out_ready) begin
            busy <= 1'b0;
        end
    end

    assign partial = {remainder, ahead[15:14]};
    assign difference = 12'(partial) - 12'({root, 2'd1});
    assign fits = !difference[11];
    assign root_cat = {root, fits};
    assign difference_or_partial = fits ? difference : 12'(partial);

    always_ff @(posedge clk) begin
        if (in_valid && in_ready) begin
            ahead <= in_payload;
            root <= 8'd0;
            remainder <= 9'd0;
        end else if (working) begin
            ahead <= {ahead[13:0], 2'd0};
            root <= root_cat[7:0];
            remainder <= difference_or_partial[8:0];
        end
    end

    assign out_payload_root = root;
    assign out_payload_remainder = remainder;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, root_cat[8], difference_or_partial[11:9]};

`ifndef SYNTHESIS
    logic        in_waited = 1'b0;
    logic [15:0] in_payload_past;
    logic        out_waited = 1'b0;
    logic [7:0]  out_payload_root_past;
    logic [8:0]  out_payload_remainder_past;

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
        out_payload_root_past <= out_payload_root;
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
            assert (!out_waited || (out_payload_root == out_payload_root_past &&
                out_payload_remainder == out_payload_remainder_past));
        end
    end
`endif
endmodule
