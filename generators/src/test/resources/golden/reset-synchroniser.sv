// Lets an asynchronous reset end at a clock edge.
module ResetSynchroniser_s2 (
    input  logic clk,
    input  logic rst_n,
    output logic reset
);
    logic stage_0;
    logic stage_1;

    always_ff @(posedge clk or negedge rst_n) begin
        if (!rst_n) begin
            stage_0 <= 1'b1;
            stage_1 <= 1'b1;
        end else begin
            stage_0 <= 1'b0;
            stage_1 <= stage_0;
        end
    end

    assign reset = stage_1;
endmodule
