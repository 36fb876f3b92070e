// Gives each Wishbone request to the slave at its address.
module WishboneDecoder_e06734a1 (
    input  logic        clk,
    input  logic        rst,
    input  logic        master_cyc,
    input  logic        master_stb,
    input  logic        master_we,
    input  logic [15:0] master_adr,
    input  logic [3:0]  master_sel,
    input  logic [31:0] master_datW,
    output logic        master_stall,
    output logic        master_ack,
    output logic        master_err,
    output logic [31:0] master_datR,
    output logic        slaves_0_cyc,
    output logic        slaves_0_stb,
    output logic        slaves_0_we,
    output logic [15:0] slaves_0_adr,
    output logic [3:0]  slaves_0_sel,
    output logic [31:0] slaves_0_datW,
    input  logic        slaves_0_stall,
    input  logic        slaves_0_ack,
    input  logic        slaves_0_err,
    input  logic [31:0] slaves_0_datR,
    output logic        slaves_1_cyc,
    output logic        slaves_1_stb,
    output logic        slaves_1_we,
    output logic [15:0] slaves_1_adr,
    output logic [3:0]  slaves_1_sel,
    output logic [31:0] slaves_1_datW,
    input  logic        slaves_1_stall,
    input  logic        slaves_1_ack,
    input  logic        slaves_1_err,
    input  logic [31:0] slaves_1_datR
);
    logic [2:0]  open;
    logic [2:0]  awaited;
    logic        idle;
    logic [2:0]  owners;
    logic [2:0]  answering;
    logic        allowed;
    logic        request;
    logic [31:0] answering_0_cat;
    logic [31:0] answering_1_cat;

    assign idle = open == 3'd0;
    assign owners = {!(master_adr[15:12] == 4'd4 || master_adr[15:14] == 2'd0),
        master_adr[15:12] == 4'd4, master_adr[15:14] == 2'd0};
    assign answering = idle ? owners : awaited;
    assign slaves_0_cyc = master_cyc && answering[0];
    assign allowed = idle || (awaited == owners && open != 3'd4);
    assign request = master_cyc && master_stb && allowed;
    assign slaves_0_stb = request && owners[0];
    assign slaves_0_we = master_we;
    assign slaves_0_adr = master_adr;
    assign slaves_0_sel = master_sel;
    assign slaves_0_datW = master_datW;
    assign slaves_1_cyc = master_cyc && answering[1];
    assign slaves_1_stb = request && owners[1];
    assign slaves_1_we = master_we;
    assign slaves_1_adr = master_adr;
    assign slaves_1_sel = master_sel;
    assign slaves_1_datW = master_datW;
    assign master_ack = (answering[0] && slaves_0_ack) || (answering[1] && slaves_1_ack);
    assign master_err = (request && owners[2]) || (answering[0] && slaves_0_err) ||
        (answering[1] && slaves_1_err);
    assign answering_0_cat = {32{answering[0]}};
    assign answering_1_cat = {32{answering[1]}};
    assign master_datR = (answering_0_cat & slaves_0_datR) | (answering_1_cat & slaves_1_datR);
    assign master_stall = !allowed || (owners[0] && slaves_0_stall) ||
        (owners[1] && slaves_1_stall);

    always_ff @(posedge clk) begin
        if (master_cyc && master_stb && !master_stall) begin
            awaited <= owners;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            open <= 3'd0;
        end else begin
            open <= master_cyc ? open + 3'($unsigned(master_cyc && master_stb && !master_stall)) -
                3'($unsigned(master_ack || master_err)) : 3'd0;
        end
    end

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, answering[2]};

`ifndef SYNTHESIS
    logic        waited_0 = 1'b0;
    logic [20:0] before_0 = 21'd0;
    logic [31:0] data_0 = 32'd0;
    logic [3:0]  open_0 = 4'd0;
    logic        waited_1 = 1'b0;
    logic [20:0] before_1 = 21'd0;
    logic [31:0] data_1 = 32'd0;
    logic [3:0]  open_1 = 4'd0;
    logic        waited_2 = 1'b0;
    logic [20:0] before_2 = 21'd0;
    logic [31:0] data_2 = 32'd0;
    logic [3:0]  open_2 = 4'd0;
    logic        waited_0_2;
    logic [20:0] request_0;
    logic [3:0]  open_0_2;
    logic        waited_1_2;
    logic [20:0] request_1;
    logic [3:0]  open_1_2;
    logic        waited_2_2;
    logic [20:0] request_2;
    logic [3:0]  open_2_2;
    assign waited_0_2 = master_cyc && master_stb && !(master_cyc && master_stb && !master_stall);
    assign request_0 = {master_adr, master_we, master_sel};
    assign open_0_2 = master_cyc ? open_0 + 4'($unsigned(master_cyc && master_stb && !master_stall))
        - 4'($unsigned(master_ack || master_err)) : 4'd0;
    assign waited_1_2 = slaves_0_cyc && slaves_0_stb &&
        !(slaves_0_cyc && slaves_0_stb && !slaves_0_stall);
    assign request_1 = {slaves_0_adr, slaves_0_we, slaves_0_sel};
    assign open_1_2 = slaves_0_cyc ? open_1 +
        4'($unsigned(slaves_0_cyc && slaves_0_stb && !slaves_0_stall)) -
        4'($unsigned(slaves_0_ack || slaves_0_err)) : 4'd0;
    assign waited_2_2 = slaves_1_cyc && slaves_1_stb &&
        !(slaves_1_cyc && slaves_1_stb && !slaves_1_stall);
    assign request_2 = {slaves_1_adr, slaves_1_we, slaves_1_sel};
    assign open_2_2 = slaves_1_cyc ? open_2 +
        4'($unsigned(slaves_1_cyc && slaves_1_stb && !slaves_1_stall)) -
        4'($unsigned(slaves_1_ack || slaves_1_err)) : 4'd0;

    always_ff @(posedge clk) begin
        if (rst) begin
            waited_0 <= 1'b0;
            before_0 <= 21'd0;
            data_0 <= 32'd0;
            open_0 <= 4'd0;
            waited_1 <= 1'b0;
            before_1 <= 21'd0;
            data_1 <= 32'd0;
            open_1 <= 4'd0;
            waited_2 <= 1'b0;
            before_2 <= 21'd0;
            data_2 <= 32'd0;
            open_2 <= 4'd0;
        end else begin
            waited_0 <= waited_0_2;
            before_0 <= request_0;
            data_0 <= master_datW;
            open_0 <= open_0_2;
            waited_1 <= waited_1_2;
            before_1 <= request_1;
            data_1 <= slaves_0_datW;
            open_1 <= open_1_2;
            waited_2 <= waited_2_2;
            before_2 <= request_2;
            data_2 <= slaves_1_datW;
            open_2 <= open_2_2;
        end
    end

    // master: a request is in a cycle
    always @(posedge clk) begin : master_a_request_is_in_a_cycle
        if (!rst) begin
            assume (!master_stb || master_cyc);
        end
    end

    // master: a request stays until it is taken
    always @(posedge clk) begin : master_a_request_stays_until_it_is_taken
        if (!rst) begin
            assume (!(waited_0 && master_cyc) || master_stb);
        end
    end

    // master: address and direction stay until they are taken
    always @(posedge clk) begin : master_address_and_direction_stay_until
        if (!rst) begin
            assume (!(waited_0 && master_cyc) || request_0 == before_0);
        end
    end

    // master: write data stay until they are taken
    always @(posedge clk) begin : master_write_data_stay_until_they_are
        if (!rst) begin
            assume (!(waited_0 && master_cyc && master_we) || master_datW == data_0);
        end
    end

    // master: an answer is good or bad
    always @(posedge clk) begin : master_an_answer_is_good_or_bad
        if (!rst) begin
            assert (!(master_ack && master_err));
        end
    end

    // master: answers come in a cycle
    always @(posedge clk) begin : master_answers_come_in_a_cycle
        if (!rst) begin
            assert (!(master_ack || master_err) || master_cyc);
        end
    end

    // master: an answer has a request
    always @(posedge clk) begin : master_an_answer_has_a_request
        if (!rst) begin
            assert (!(master_ack || master_err) || open_0 != 4'd0 ||
                (master_cyc && master_stb && !master_stall));
        end
    end

    // master: at most 4 requests are under way
    always @(posedge clk) begin : master_at_most_4_requests_are_under_way
        if (!rst) begin
            assert (open_0 <= 4'd4);
        end
    end

    // slave 0: a request is in a cycle
    always @(posedge clk) begin : slave_0_a_request_is_in_a_cycle
        if (!rst) begin
            assert (!slaves_0_stb || slaves_0_cyc);
        end
    end

    // slave 0: a request stays until it is taken
    always @(posedge clk) begin : slave_0_a_request_stays_until_it_is
        if (!rst) begin
            assert (!(waited_1 && slaves_0_cyc) || slaves_0_stb);
        end
    end

    // slave 0: address and direction stay until they are taken
    always @(posedge clk) begin : slave_0_address_and_direction_stay_until
        if (!rst) begin
            assert (!(waited_1 && slaves_0_cyc) || request_1 == before_1);
        end
    end

    // slave 0: write data stay until they are taken
    always @(posedge clk) begin : slave_0_write_data_stay_until_they_are
        if (!rst) begin
            assert (!(waited_1 && slaves_0_cyc && slaves_0_we) || slaves_0_datW == data_1);
        end
    end

    // slave 0: an answer is good or bad
    always @(posedge clk) begin : slave_0_an_answer_is_good_or_bad
        if (!rst) begin
            assume (!(slaves_0_ack && slaves_0_err));
        end
    end

    // slave 0: answers come in a cycle
    always @(posedge clk) begin : slave_0_answers_come_in_a_cycle
        if (!rst) begin
            assume (!(slaves_0_ack || slaves_0_err) || slaves_0_cyc);
        end
    end

    // slave 0: an answer has a request
    always @(posedge clk) begin : slave_0_an_answer_has_a_request
        if (!rst) begin
            assume (!(slaves_0_ack || slaves_0_err) || open_1 != 4'd0 ||
                (slaves_0_cyc && slaves_0_stb && !slaves_0_stall));
        end
    end

    // slave 0: at most 4 requests are under way
    always @(posedge clk) begin : slave_0_at_most_4_requests_are_under_way
        if (!rst) begin
            assert (open_1 <= 4'd4);
        end
    end

    // slave 1: a request is in a cycle
    always @(posedge clk) begin : slave_1_a_request_is_in_a_cycle
        if (!rst) begin
            assert (!slaves_1_stb || slaves_1_cyc);
        end
    end

    // slave 1: a request stays until it is taken
    always @(posedge clk) begin : slave_1_a_request_stays_until_it_is
        if (!rst) begin
            assert (!(waited_2 && slaves_1_cyc) || slaves_1_stb);
        end
    end

    // slave 1: address and direction stay until they are taken
    always @(posedge clk) begin : slave_1_address_and_direction_stay_until
        if (!rst) begin
            assert (!(waited_2 && slaves_1_cyc) || request_2 == before_2);
        end
    end

    // slave 1: write data stay until they are taken
    always @(posedge clk) begin : slave_1_write_data_stay_until_they_are
        if (!rst) begin
            assert (!(waited_2 && slaves_1_cyc && slaves_1_we) || slaves_1_datW == data_2);
        end
    end

    // slave 1: an answer is good or bad
    always @(posedge clk) begin : slave_1_an_answer_is_good_or_bad
        if (!rst) begin
            assume (!(slaves_1_ack && slaves_1_err));
        end
    end

    // slave 1: answers come in a cycle
    always @(posedge clk) begin : slave_1_answers_come_in_a_cycle
        if (!rst) begin
            assume (!(slaves_1_ack || slaves_1_err) || slaves_1_cyc);
        end
    end

    // slave 1: an answer has a request
    always @(posedge clk) begin : slave_1_an_answer_has_a_request
        if (!rst) begin
            assume (!(slaves_1_ack || slaves_1_err) || open_2 != 4'd0 ||
                (slaves_1_cyc && slaves_1_stb && !slaves_1_stall));
        end
    end

    // slave 1: at most 4 requests are under way
    always @(posedge clk) begin : slave_1_at_most_4_requests_are_under_way
        if (!rst) begin
            assert (open_2 <= 4'd4);
        end
    end
`endif
endmodule
