// Asserts the rules of AXI4-Lite between a manager and its subordinate.
module AxiLiteMonitor_a32_d32_o4 (
    input  logic        clk,
    input  logic        rst,
    input  logic        manager_aw_valid,
    output logic        manager_aw_ready,
    input  logic [31:0] manager_aw_payload_addr,
    input  logic [2:0]  manager_aw_payload_prot,
    input  logic        manager_w_valid,
    output logic        manager_w_ready,
    input  logic [31:0] manager_w_payload_data,
    input  logic [3:0]  manager_w_payload_strb,
    output logic        manager_b_valid,
    input  logic        manager_b_ready,
    output logic [1:0]  manager_b_payload_resp,
    input  logic        manager_ar_valid,
    output logic        manager_ar_ready,
    input  logic [31:0] manager_ar_payload_addr,
    input  logic [2:0]  manager_ar_payload_prot,
    output logic        manager_r_valid,
    input  logic        manager_r_ready,
    output logic [31:0] manager_r_payload_data,
    output logic [1:0]  manager_r_payload_resp,
    output logic        subordinate_aw_valid,
    input  logic        subordinate_aw_ready,
    output logic [31:0] subordinate_aw_payload_addr,
    output logic [2:0]  subordinate_aw_payload_prot,
    output logic        subordinate_w_valid,
    input  logic        subordinate_w_ready,
    output logic [31:0] subordinate_w_payload_data,
    output logic [3:0]  subordinate_w_payload_strb,
    input  logic        subordinate_b_valid,
    output logic        subordinate_b_ready,
    input  logic [1:0]  subordinate_b_payload_resp,
    output logic        subordinate_ar_valid,
    input  logic        subordinate_ar_ready,
    output logic [31:0] subordinate_ar_payload_addr,
    output logic [2:0]  subordinate_ar_payload_prot,
    input  logic        subordinate_r_valid,
    output logic        subordinate_r_ready,
    input  logic [31:0] subordinate_r_payload_data,
    input  logic [1:0]  subordinate_r_payload_resp
);
    assign subordinate_aw_valid = manager_aw_valid;
    assign manager_aw_ready = subordinate_aw_ready;
    assign subordinate_aw_payload_addr = manager_aw_payload_addr;
    assign subordinate_aw_payload_prot = manager_aw_payload_prot;
    assign subordinate_w_valid = manager_w_valid;
    assign manager_w_ready = subordinate_w_ready;
    assign subordinate_w_payload_data = manager_w_payload_data;
    assign subordinate_w_payload_strb = manager_w_payload_strb;
    assign manager_b_valid = subordinate_b_valid;
    assign subordinate_b_ready = manager_b_ready;
    assign manager_b_payload_resp = subordinate_b_payload_resp;
    assign subordinate_ar_valid = manager_ar_valid;
    assign manager_ar_ready = subordinate_ar_ready;
    assign subordinate_ar_payload_addr = manager_ar_payload_addr;
    assign subordinate_ar_payload_prot = manager_ar_payload_prot;
    assign manager_r_valid = subordinate_r_valid;
    assign subordinate_r_ready = manager_r_ready;
    assign manager_r_payload_data = subordinate_r_payload_data;
    assign manager_r_payload_resp = subordinate_r_payload_resp;

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, clk, rst};

`ifndef SYNTHESIS
    logic        manager_aw_waited = 1'b0;
    logic [31:0] manager_aw_payload_addr_past;
    logic [2:0]  manager_aw_payload_prot_past;
    logic        manager_w_waited = 1'b0;
    logic [31:0] manager_w_payload_data_past;
    logic [3:0]  manager_w_payload_strb_past;
    logic        manager_b_waited = 1'b0;
    logic [1:0]  manager_b_payload_resp_past;
    logic        manager_ar_waited = 1'b0;
    logic [31:0] manager_ar_payload_addr_past;
    logic [2:0]  manager_ar_payload_prot_past;
    logic        manager_r_waited = 1'b0;
    logic [31:0] manager_r_payload_data_past;
    logic [1:0]  manager_r_payload_resp_past;
    logic        subordinate_aw_waited = 1'b0;
    logic [31:0] subordinate_aw_payload_addr_past;
    logic [2:0]  subordinate_aw_payload_prot_past;
    logic        subordinate_w_waited = 1'b0;
    logic [31:0] subordinate_w_payload_data_past;
    logic [3:0]  subordinate_w_payload_strb_past;
    logic        subordinate_b_waited = 1'b0;
    logic [1:0]  subordinate_b_payload_resp_past;
    logic        subordinate_ar_waited = 1'b0;
    logic [31:0] subordinate_ar_payload_addr_past;
    logic [2:0]  subordinate_ar_payload_prot_past;
    logic        subordinate_r_waited = 1'b0;
    logic [31:0] subordinate_r_payload_data_past;
    logic [1:0]  subordinate_r_payload_resp_past;
    logic [3:0]  addresses = 4'd0;
    logic [3:0]  words = 4'd0;
    logic [3:0]  reads = 4'd0;
    logic [3:0]  addresses_2;
    logic [3:0]  words_2;
    logic [3:0]  reads_2;
    assign addresses_2 = addresses + 4'($unsigned(manager_aw_valid && manager_aw_ready)) -
        4'($unsigned(manager_b_valid && manager_b_ready));
    assign words_2 = words + 4'($unsigned(manager_w_valid && manager_w_ready)) -
        4'($unsigned(manager_b_valid && manager_b_ready));
    assign reads_2 = reads + 4'($unsigned(manager_ar_valid && manager_ar_ready)) -
        4'($unsigned(manager_r_valid && manager_r_ready));

    always_ff @(posedge clk) begin
        if (rst) begin
            manager_aw_waited <= 1'b0;
            manager_w_waited <= 1'b0;
            manager_b_waited <= 1'b0;
            manager_ar_waited <= 1'b0;
            manager_r_waited <= 1'b0;
            subordinate_aw_waited <= 1'b0;
            subordinate_w_waited <= 1'b0;
            subordinate_b_waited <= 1'b0;
            subordinate_ar_waited <= 1'b0;
            subordinate_r_waited <= 1'b0;
            addresses <= 4'd0;
            words <= 4'd0;
            reads <= 4'd0;
        end else begin
            manager_aw_waited <= manager_aw_valid && !manager_aw_ready;
            manager_w_waited <= manager_w_valid && !manager_w_ready;
            manager_b_waited <= manager_b_valid && !manager_b_ready;
            manager_ar_waited <= manager_ar_valid && !manager_ar_ready;
            manager_r_waited <= manager_r_valid && !manager_r_ready;
            subordinate_aw_waited <= subordinate_aw_valid && !subordinate_aw_ready;
            subordinate_w_waited <= subordinate_w_valid && !subordinate_w_ready;
            subordinate_b_waited <= subordinate_b_valid && !subordinate_b_ready;
            subordinate_ar_waited <= subordinate_ar_valid && !subordinate_ar_ready;
            subordinate_r_waited <= subordinate_r_valid && !subordinate_r_ready;
            addresses <= addresses_2;
            words <= words_2;
            reads <= reads_2;
        end
    end

    always_ff @(posedge clk) begin
        manager_aw_payload_addr_past <= manager_aw_payload_addr;
        manager_aw_payload_prot_past <= manager_aw_payload_prot;
        manager_w_payload_data_past <= manager_w_payload_data;
        manager_w_payload_strb_past <= manager_w_payload_strb;
        manager_b_payload_resp_past <= manager_b_payload_resp;
        manager_ar_payload_addr_past <= manager_ar_payload_addr;
        manager_ar_payload_prot_past <= manager_ar_payload_prot;
        manager_r_payload_data_past <= manager_r_payload_data;
        manager_r_payload_resp_past <= manager_r_payload_resp;
        subordinate_aw_payload_addr_past <= subordinate_aw_payload_addr;
        subordinate_aw_payload_prot_past <= subordinate_aw_payload_prot;
        subordinate_w_payload_data_past <= subordinate_w_payload_data;
        subordinate_w_payload_strb_past <= subordinate_w_payload_strb;
        subordinate_b_payload_resp_past <= subordinate_b_payload_resp;
        subordinate_ar_payload_addr_past <= subordinate_ar_payload_addr;
        subordinate_ar_payload_prot_past <= subordinate_ar_payload_prot;
        subordinate_r_payload_data_past <= subordinate_r_payload_data;
        subordinate_r_payload_resp_past <= subordinate_r_payload_resp;
    end

    // stream `manager_aw` keeps valid until ready
    always @(posedge clk) begin : manager_aw_keeps_valid
        if (!rst) begin
            assume (!manager_aw_waited || manager_aw_valid);
        end
    end

    // stream `manager_aw` keeps its payload until ready
    always @(posedge clk) begin : manager_aw_keeps_payload
        if (!rst) begin
            assume (!manager_aw_waited || (manager_aw_payload_addr ==
                manager_aw_payload_addr_past &&
                manager_aw_payload_prot == manager_aw_payload_prot_past));
        end
    end

    // stream `manager_w` keeps valid until ready
    always @(posedge clk) begin : manager_w_keeps_valid
        if (!rst) begin
            assume (!manager_w_waited || manager_w_valid);
        end
    end

    // stream `manager_w` keeps its payload until ready
    always @(posedge clk) begin : manager_w_keeps_payload
        if (!rst) begin
            assume (!manager_w_waited || (manager_w_payload_data == manager_w_payload_data_past &&
                manager_w_payload_strb == manager_w_payload_strb_past));
        end
    end

    // stream `manager_b` keeps valid until ready
    always @(posedge clk) begin : manager_b_keeps_valid
        if (!rst) begin
            assert (!manager_b_waited || manager_b_valid);
        end
    end

    // stream `manager_b` keeps its payload until ready
    always @(posedge clk) begin : manager_b_keeps_payload
        if (!rst) begin
            assert (!manager_b_waited || manager_b_payload_resp == manager_b_payload_resp_past);
        end
    end

    // stream `manager_ar` keeps valid until ready
    always @(posedge clk) begin : manager_ar_keeps_valid
        if (!rst) begin
            assume (!manager_ar_waited || manager_ar_valid);
        end
    end

    // stream `manager_ar` keeps its payload until ready
    always @(posedge clk) begin : manager_ar_keeps_payload
        if (!rst) begin
            assume (!manager_ar_waited || (manager_ar_payload_addr ==
                manager_ar_payload_addr_past &&
                manager_ar_payload_prot == manager_ar_payload_prot_past));
        end
    end

    // stream `manager_r` keeps valid until ready
    always @(posedge clk) begin : manager_r_keeps_valid
        if (!rst) begin
            assert (!manager_r_waited || manager_r_valid);
        end
    end

    // stream `manager_r` keeps its payload until ready
    always @(posedge clk) begin : manager_r_keeps_payload
        if (!rst) begin
            assert (!manager_r_waited || (manager_r_payload_data == manager_r_payload_data_past &&
                manager_r_payload_resp == manager_r_payload_resp_past));
        end
    end

    // stream `subordinate_aw` keeps valid until ready
    always @(posedge clk) begin : subordinate_aw_keeps_valid
        if (!rst) begin
            assert (!subordinate_aw_waited || subordinate_aw_valid);
        end
    end

    // stream `subordinate_aw` keeps its payload until ready
    always @(posedge clk) begin : subordinate_aw_keeps_payload
        if (!rst) begin
            assert (!subordinate_aw_waited ||
                (subordinate_aw_payload_addr == subordinate_aw_payload_addr_past &&
                subordinate_aw_payload_prot == subordinate_aw_payload_prot_past));
        end
    end

    // stream `subordinate_w` keeps valid until ready
    always @(posedge clk) begin : subordinate_w_keeps_valid
        if (!rst) begin
            assert (!subordinate_w_waited || subordinate_w_valid);
        end
    end

    // stream `subordinate_w` keeps its payload until ready
    always @(posedge clk) begin : subordinate_w_keeps_payload
        if (!rst) begin
            assert (!subordinate_w_waited ||
                (subordinate_w_payload_data == subordinate_w_payload_data_past &&
                subordinate_w_payload_strb == subordinate_w_payload_strb_past));
        end
    end

    // stream `subordinate_b` keeps valid until ready
    always @(posedge clk) begin : subordinate_b_keeps_valid
        if (!rst) begin
            assume (!subordinate_b_waited || subordinate_b_valid);
        end
    end

    // stream `subordinate_b` keeps its payload until ready
    always @(posedge clk) begin : subordinate_b_keeps_payload
        if (!rst) begin
            assume (!subordinate_b_waited ||
                subordinate_b_payload_resp == subordinate_b_payload_resp_past);
        end
    end

    // stream `subordinate_ar` keeps valid until ready
    always @(posedge clk) begin : subordinate_ar_keeps_valid
        if (!rst) begin
            assert (!subordinate_ar_waited || subordinate_ar_valid);
        end
    end

    // stream `subordinate_ar` keeps its payload until ready
    always @(posedge clk) begin : subordinate_ar_keeps_payload
        if (!rst) begin
            assert (!subordinate_ar_waited ||
                (subordinate_ar_payload_addr == subordinate_ar_payload_addr_past &&
                subordinate_ar_payload_prot == subordinate_ar_payload_prot_past));
        end
    end

    // stream `subordinate_r` keeps valid until ready
    always @(posedge clk) begin : subordinate_r_keeps_valid
        if (!rst) begin
            assume (!subordinate_r_waited || subordinate_r_valid);
        end
    end

    // stream `subordinate_r` keeps its payload until ready
    always @(posedge clk) begin : subordinate_r_keeps_payload
        if (!rst) begin
            assume (!subordinate_r_waited ||
                (subordinate_r_payload_data == subordinate_r_payload_data_past &&
                subordinate_r_payload_resp == subordinate_r_payload_resp_past));
        end
    end

    // bus: a write response follows an address
    always @(posedge clk) begin : bus_a_write_response_follows_an_address
        if (!rst) begin
            assert (!manager_b_valid || addresses != 4'd0);
        end
    end

    // bus: a write response follows its data
    always @(posedge clk) begin : bus_a_write_response_follows_its_data
        if (!rst) begin
            assert (!manager_b_valid || words != 4'd0);
        end
    end

    // bus: read data follow an address
    always @(posedge clk) begin : bus_read_data_follow_an_address
        if (!rst) begin
            assert (!manager_r_valid || reads != 4'd0);
        end
    end

    // bus: no exclusive write response
    always @(posedge clk) begin : bus_no_exclusive_write_response
        if (!rst) begin
            assert (!manager_b_valid || manager_b_payload_resp != 2'd1);
        end
    end

    // bus: no exclusive read response
    always @(posedge clk) begin : bus_no_exclusive_read_response
        if (!rst) begin
            assert (!manager_r_valid || manager_r_payload_resp != 2'd1);
        end
    end

    // bus: at most 4 write addresses are under way
    always @(posedge clk) begin : bus_at_most_4_write_addresses_are_under
        if (!rst) begin
            assert (addresses <= 4'd4);
        end
    end

    // bus: at most 4 words to write are under way
    always @(posedge clk) begin : bus_at_most_4_words_to_write_are_under
        if (!rst) begin
            assert (words <= 4'd4);
        end
    end

    // bus: at most 4 reads are under way
    always @(posedge clk) begin : bus_at_most_4_reads_are_under_way
        if (!rst) begin
            assert (reads <= 4'd4);
        end
    end
`endif
endmodule
