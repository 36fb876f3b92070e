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
    logic [3:0] following;

    assign following = binary + 4'd1;

    always_ff @(posedge clk) begin
        if (rst) begin
            binary <= 4'd0;
            coded <= 4'd0;
        end else if (enable) begin
            binary <= following;
            coded <= following ^ 4'(following[3:1]);
        end
    end

    assign count = binary;
    assign gray = coded;
endmodule
