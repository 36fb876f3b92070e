// Asserts the rules of Wishbone between a master and a slave.
module WishboneMonitor_mpipelined_a32_d32_o4 (
    input  logic        clk,
    input  logic        rst,
    input  logic        master_cyc,
    input  logic        master_stb,
    input  logic        master_we,
    input  logic [31:0] master_adr,
    input  logic [3:0]  master_sel,
    input  logic [31:0] master_datW,
    output logic        master_stall,
    output logic        master_ack,
    output logic        master_err,
    output logic [31:0] master_datR,
    output logic        slave_cyc,
    output logic        slave_stb,
    output logic        slave_we,
    output logic [31:0] slave_adr,
    output logic [3:0]  slave_sel,
    output logic [31:0] slave_datW,
    input  logic        slave_stall,
    input  logic        slave_ack,
    input  logic        slave_err,
    input  logic [31:0] slave_datR
);
    assign slave_cyc = master_cyc;
    assign slave_stb = master_stb;
    assign slave_we = master_we;
    assign slave_adr = master_adr;
    assign slave_sel = master_sel;
    assign slave_datW = master_datW;
    assign master_stall = slave_stall;
    assign master_ack = slave_ack;
    assign master_err = slave_err;
    assign master_datR = slave_datR;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, clk, rst};

`ifndef SYNTHESIS
    logic        waited = 1'b0;
    logic [36:0] before_ = 37'd0;
    logic [31:0] data = 32'd0;
    logic [3:0]  open = 4'd0;
    logic        waited_2;
    logic [36:0] request;
    logic [3:0]  open_2;
    assign waited_2 = master_cyc && master_stb && !(master_cyc && master_stb && !master_stall);
    assign request = {master_adr, master_we, master_sel};
    assign open_2 = master_cyc ? open + 4'($unsigned(master_cyc && master_stb && !master_stall)) -
        4'($unsigned(master_ack || master_err)) : 4'd0;

    always_ff @(posedge clk) begin
        if (rst) begin
            waited <= 1'b0;
            before_ <= 37'd0;
            data <= 32'd0;
            open <= 4'd0;
        end else begin
            waited <= waited_2;
            before_ <= request;
            data <= master_datW;
            open <= open_2;
        end
    end

    // bus: a request is in a cycle
    always @(posedge clk) begin : bus_a_request_is_in_a_cycle
        if (!rst) begin
            assert (!master_stb || master_cyc);
        end
    end

    // bus: a request stays until it is taken
    always @(posedge clk) begin : bus_a_request_stays_until_it_is_taken
        if (!rst) begin
            assert (!(waited && master_cyc) || master_stb);
        end
    end

    // bus: address and direction stay until they are taken
    always @(posedge clk) begin : bus_address_and_direction_stay_until_are
        if (!rst) begin
            assert (!(waited && master_cyc) || request == before_);
        end
    end

    // bus: write data stay until they are taken
    always @(posedge clk) begin : bus_write_data_stay_until_they_are_taken
        if (!rst) begin
            assert (!(waited && master_cyc && master_we) || master_datW == data);
        end
    end

    // bus: an answer is good or bad
    always @(posedge clk) begin : bus_an_answer_is_good_or_bad
        if (!rst) begin
            assert (!(master_ack && master_err));
        end
    end

    // bus: answers come in a cycle
    always @(posedge clk) begin : bus_answers_come_in_a_cycle
        if (!rst) begin
            assert (!(master_ack || master_err) || master_cyc);
        end
    end

    // bus: an answer has a request
    always @(posedge clk) begin : bus_an_answer_has_a_request
        if (!rst) begin
            assert (!(master_ack || master_err) || open != 4'd0 ||
                (master_cyc && master_stb && !master_stall));
        end
    end

    // bus: at most 4 requests are under way
    always @(posedge clk) begin : bus_at_most_4_requests_are_under_way
        if (!rst) begin
            assert (open <= 4'd4);
        end
    end
`endif
endmodule
