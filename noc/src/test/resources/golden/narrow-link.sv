// Sends wide flits in pieces over a narrow link.
module NarrowLink_w20_p3 (
    input  logic        clk,
    input  logic        rst,
    input  logic        valid,
    input  logic [19:0] flit,
    output logic        arrived,
    output logic [19:0] whole
);
    logic [13:0] waiting;
    logic [13:0] received;
    logic        moment_0;
    logic        moment_1;
    logic [20:0] pieces;
    logic [6:0]  wires;
    logic [20:0] all;

    assign pieces = 21'(flit);
    assign wires = valid ? pieces[6:0] : waiting[6:0];
    assign all = {wires, received};

    always_ff @(posedge clk) begin
        if (rst) begin
            moment_0 <= 1'b0;
            moment_1 <= 1'b0;
        end else begin
            moment_0 <= valid;
            moment_1 <= moment_0;
        end
    end

    always_ff @(posedge clk) begin
        waiting <= valid ? pieces[20:7] : 14'(waiting[13:7]);
        received <= all[20:7];
    end

    assign arrived = moment_1;
    assign whole = all[19:0];

`ifndef SYNTHESIS

    // a flit waits until the one before it has gone
    always @(posedge clk) begin : a_flit_waits_until_the_one_before_it_has
        if (!rst) begin
            assert (!valid || !moment_0);
        end
    end
`endif
endmodule
