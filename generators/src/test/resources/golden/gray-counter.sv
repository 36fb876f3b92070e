// Counts in binary and in Gray code.
module GrayCounter_w4 (
    input  logic       clk,
    input  logic       rst,
    input  logic       enable,
    output logic [3:0] count,
    output logic [3:0] gray
);
    logic [3:0] binary;
    logic [3:0] coded;
    logic [4:0] binary_plus_1;
    logic [3:0] following;

    assign binary_plus_1 = 5'(binary) + 5'd1;
    assign following = binary_plus_1[3:0];

    always_ff @(posedge clk) begin
        if (rst) begin
            binary <= 4'd0;
            coded <= 4'd0;
        end else if (enable) begin
            binary <= following;
            coded <= following ^ 4'(binary_plus_1[3:1]);
        end
    end

    assign count = binary;
    assign gray = coded;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, binary_plus_1[4]};
endmodule
