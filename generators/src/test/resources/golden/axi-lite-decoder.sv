// Gives each AXI4-Lite access to the subordinate at its address.
module AxiLiteDecoder_a16_d32_b_0_16384__s_16384_4096_ (
    input  logic        clk,
    input  logic        rst,
    input  logic        manager_aw_valid,
    output logic        manager_aw_ready,
    input  logic [15:0] manager_aw_payload_addr,
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
    input  logic [15:0] manager_ar_payload_addr,
    input  logic [2:0]  manager_ar_payload_prot,
    output logic        manager_r_valid,
    input  logic        manager_r_ready,
    output logic [31:0] manager_r_payload_data,
    output logic [1:0]  manager_r_payload_resp,
    output logic        subordinates_0_aw_valid,
    input  logic        subordinates_0_aw_ready,
    output logic [15:0] subordinates_0_aw_payload_addr,
    output logic [2:0]  subordinates_0_aw_payload_prot,
    output logic        subordinates_0_w_valid,
    input  logic        subordinates_0_w_ready,
    output logic [31:0] subordinates_0_w_payload_data,
    output logic [3:0]  subordinates_0_w_payload_strb,
    input  logic        subordinates_0_b_valid,
    output logic        subordinates_0_b_ready,
    input  logic [1:0]  subordinates_0_b_payload_resp,
    output logic        subordinates_0_ar_valid,
    input  logic        subordinates_0_ar_ready,
    output logic [15:0] subordinates_0_ar_payload_addr,
    output logic [2:0]  subordinates_0_ar_payload_prot,
    input  logic        subordinates_0_r_valid,
    output logic        subordinates_0_r_ready,
    input  logic [31:0] subordinates_0_r_payload_data,
    input  logic [1:0]  subordinates_0_r_payload_resp,
    output logic        subordinates_1_aw_valid,
    input  logic        subordinates_1_aw_ready,
    output logic [15:0] subordinates_1_aw_payload_addr,
    output logic [2:0]  subordinates_1_aw_payload_prot,
    output logic        subordinates_1_w_valid,
    input  logic        subordinates_1_w_ready,
    output logic [31:0] subordinates_1_w_payload_data,
    output logic [3:0]  subordinates_1_w_payload_strb,
    input  logic        subordinates_1_b_valid,
    output logic        subordinates_1_b_ready,
    input  logic [1:0]  subordinates_1_b_payload_resp,
    output logic        subordinates_1_ar_valid,
    input  logic        subordinates_1_ar_ready,
    output logic [15:0] subordinates_1_ar_payload_addr,
    output logic [2:0]  subordinates_1_ar_payload_prot,
    input  logic        subordinates_1_r_valid,
    output logic        subordinates_1_r_ready,
    input  logic [31:0] subordinates_1_r_payload_data,
    input  logic [1:0]  subordinates_1_r_payload_resp
);
    logic        writing;
    logic [15:0] writeAddress_addr;
    logic [2:0]  writeAddress_prot;
    logic [2:0]  writeOwner;
    logic        addressSent;
    logic        dataSent;
    logic        reading;
    logic [15:0] readAddress_addr;
    logic [2:0]  readAddress_prot;
    logic [2:0]  readOwner;
    logic        asked;
    logic        wanted;
    logic        nobody;
    logic        result_0;
    logic        result_1;
    logic        result_2;
    logic        result_3;
    logic        mine_0;
    logic        mine_1;
    logic        nobody_2;
    logic        result_4;
    logic        result_5;
    logic [31:0] readOwner_0_cat;
    logic [31:0] readOwner_1_cat;
    logic [31:0] chosen_data;
    logic [1:0]  chosen_resp;
    logic        mine_0_2;
    logic        mine_1_2;

    assign manager_aw_ready = !writing;

    always_ff @(posedge clk) begin
        if (rst) begin
            writing <= 1'b0;
            dataSent <= 1'b0;
            addressSent <= 1'b0;
        end else begin
            if (manager_aw_valid && manager_aw_ready) begin
                writing <= 1'b1;
                dataSent <= 1'b0;
                addressSent <= 1'b0;
            end
            if (manager_w_valid && manager_w_ready) begin
                dataSent <= 1'b1;
            end
            if (manager_b_valid && manager_b_ready) begin
                writing <= 1'b0;
            end
            if (subordinates_0_aw_valid && subordinates_0_aw_ready) begin
                addressSent <= 1'b1;
            end
            if (subordinates_1_aw_valid && subordinates_1_aw_ready) begin
                addressSent <= 1'b1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (manager_aw_valid && manager_aw_ready) begin
            writeAddress_addr <= manager_aw_payload_addr;
            writeAddress_prot <= manager_aw_payload_prot;
            writeOwner <= {!(manager_aw_payload_addr[15:12] == 4'd4 ||
                manager_aw_payload_addr[15:14] == 2'd0), manager_aw_payload_addr[15:12] == 4'd4,
                manager_aw_payload_addr[15:14] == 2'd0};
        end
    end

    assign wanted = writing && !dataSent;
    assign nobody = writeOwner[2];
    assign result_0 = 1'b0 || (writeOwner[0] && subordinates_0_w_ready);
    assign result_1 = result_0 || (writeOwner[1] && subordinates_1_w_ready);
    assign manager_w_ready = wanted && (nobody || result_1);
    assign result_2 = 1'b0 || (writeOwner[0] && subordinates_0_b_valid);
    assign result_3 = result_2 || (writeOwner[1] && subordinates_1_b_valid);
    assign manager_b_valid = writing && ((nobody && dataSent) || result_3);
    assign manager_b_payload_resp = nobody ? 2'd3
        : ({2{writeOwner[0]}} & subordinates_0_b_payload_resp) |
        ({2{writeOwner[1]}} & subordinates_1_b_payload_resp);
    assign mine_0 = writing && writeOwner[0];
    assign subordinates_0_aw_valid = mine_0 && !addressSent;
    assign subordinates_0_aw_payload_addr = writeAddress_addr;
    assign subordinates_0_aw_payload_prot = writeAddress_prot;
    assign subordinates_0_w_valid = mine_0 && !dataSent && manager_w_valid;
    assign subordinates_0_w_payload_data = manager_w_payload_data;
    assign subordinates_0_w_payload_strb = manager_w_payload_strb;
    assign subordinates_0_b_ready = mine_0 && manager_b_ready;
    assign mine_1 = writing && writeOwner[1];
    assign subordinates_1_aw_valid = mine_1 && !addressSent;
    assign subordinates_1_aw_payload_addr = writeAddress_addr;
    assign subordinates_1_aw_payload_prot = writeAddress_prot;
    assign subordinates_1_w_valid = mine_1 && !dataSent && manager_w_valid;
    assign subordinates_1_w_payload_data = manager_w_payload_data;
    assign subordinates_1_w_payload_strb = manager_w_payload_strb;
    assign subordinates_1_b_ready = mine_1 && manager_b_ready;
    assign manager_ar_ready = !reading;

    always_ff @(posedge clk) begin
        if (rst) begin
            reading <= 1'b0;
            asked <= 1'b0;
        end else begin
            if (manager_ar_valid && manager_ar_ready) begin
                reading <= 1'b1;
                asked <= 1'b0;
            end
            if (manager_r_valid && manager_r_ready) begin
                reading <= 1'b0;
            end
            if (subordinates_0_ar_valid && subordinates_0_ar_ready) begin
                asked <= 1'b1;
            end
            if (subordinates_1_ar_valid && subordinates_1_ar_ready) begin
                asked <= 1'b1;
            end
        end
    end

    always_ff @(posedge clk) begin
        if (manager_ar_valid && manager_ar_ready) begin
            readAddress_addr <= manager_ar_payload_addr;
            readAddress_prot <= manager_ar_payload_prot;
            readOwner <= {!(manager_ar_payload_addr[15:12] == 4'd4 ||
                manager_ar_payload_addr[15:14] == 2'd0), manager_ar_payload_addr[15:12] == 4'd4,
                manager_ar_payload_addr[15:14] == 2'd0};
        end
    end

    assign nobody_2 = readOwner[2];
    assign result_4 = 1'b0 || (readOwner[0] && subordinates_0_r_valid);
    assign result_5 = result_4 || (readOwner[1] && subordinates_1_r_valid);
    assign manager_r_valid = reading && (nobody_2 || result_5);
    assign readOwner_0_cat = {32{readOwner[0]}};
    assign readOwner_1_cat = {32{readOwner[1]}};
    assign chosen_data = (readOwner_0_cat & subordinates_0_r_payload_data) |
        (readOwner_1_cat & subordinates_1_r_payload_data);
    assign manager_r_payload_data = chosen_data;
    assign chosen_resp = ({2{readOwner[0]}} & subordinates_0_r_payload_resp) |
        ({2{readOwner[1]}} & subordinates_1_r_payload_resp);
    assign manager_r_payload_resp = nobody_2 ? 2'd3 : chosen_resp;
    assign mine_0_2 = reading && readOwner[0];
    assign subordinates_0_ar_valid = mine_0_2 && !asked;
    assign subordinates_0_ar_payload_addr = readAddress_addr;
    assign subordinates_0_ar_payload_prot = readAddress_prot;
    assign subordinates_0_r_ready = mine_0_2 && manager_r_ready;
    assign mine_1_2 = reading && readOwner[1];
    assign subordinates_1_ar_valid = mine_1_2 && !asked;
    assign subordinates_1_ar_payload_addr = readAddress_addr;
    assign subordinates_1_ar_payload_prot = readAddress_prot;
    assign subordinates_1_r_ready = mine_1_2 && manager_r_ready;

`ifndef SYNTHESIS
    logic        manager_aw_waited = 1'b0;
    logic [15:0] manager_aw_payload_addr_past;
    logic [2:0]  manager_aw_payload_prot_past;
    logic        manager_w_waited = 1'b0;
    logic [31:0] manager_w_payload_data_past;
    logic [3:0]  manager_w_payload_strb_past;
    logic        manager_b_waited = 1'b0;
    logic [1:0]  manager_b_payload_resp_past;
    logic        manager_ar_waited = 1'b0;
    logic [15:0] manager_ar_payload_addr_past;
    logic [2:0]  manager_ar_payload_prot_past;
    logic        manager_r_waited = 1'b0;
    logic [31:0] manager_r_payload_data_past;
    logic [1:0]  manager_r_payload_resp_past;
    logic        subordinates_0_aw_waited = 1'b0;
    logic [15:0] subordinates_0_aw_payload_addr_past;
    logic [2:0]  subordinates_0_aw_payload_prot_past;
    logic        subordinates_0_w_waited = 1'b0;
    logic [31:0] subordinates_0_w_payload_data_past;
    logic [3:0]  subordinates_0_w_payload_strb_past;
    logic        subordinates_0_b_waited = 1'b0;
    logic [1:0]  subordinates_0_b_payload_resp_past;
    logic        subordinates_0_ar_waited = 1'b0;
    logic [15:0] subordinates_0_ar_payload_addr_past;
    logic [2:0]  subordinates_0_ar_payload_prot_past;
    logic        subordinates_0_r_waited = 1'b0;
    logic [31:0] subordinates_0_r_payload_data_past;
    logic [1:0]  subordinates_0_r_payload_resp_past;
    logic        subordinates_1_aw_waited = 1'b0;
    logic [15:0] subordinates_1_aw_payload_addr_past;
    logic [2:0]  subordinates_1_aw_payload_prot_past;
    logic        subordinates_1_w_waited = 1'b0;
    logic [31:0] subordinates_1_w_payload_data_past;
    logic [3:0]  subordinates_1_w_payload_strb_past;
    logic        subordinates_1_b_waited = 1'b0;
    logic [1:0]  subordinates_1_b_payload_resp_past;
    logic        subordinates_1_ar_waited = 1'b0;
    logic [15:0] subordinates_1_ar_payload_addr_past;
    logic [2:0]  subordinates_1_ar_payload_prot_past;
    logic        subordinates_1_r_waited = 1'b0;
    logic [31:0] subordinates_1_r_payload_data_past;
    logic [1:0]  subordinates_1_r_payload_resp_past;
    logic [1:0]  addresses_0 = 2'd0;
    logic [1:0]  words_0 = 2'd0;
    logic [1:0]  reads_0 = 2'd0;
    logic [1:0]  addresses_1 = 2'd0;
    logic [1:0]  words_1 = 2'd0;
    logic [1:0]  reads_1 = 2'd0;
    logic [1:0]  addresses_2 = 2'd0;
    logic [1:0]  words_2 = 2'd0;
    logic [1:0]  reads_2 = 2'd0;
    logic [1:0]  addresses_0_2;
    logic [1:0]  words_0_2;
    logic [1:0]  reads_0_2;
    logic [1:0]  addresses_1_2;
    logic [1:0]  words_1_2;
    logic [1:0]  reads_1_2;
    logic [1:0]  addresses_2_2;
    logic [1:0]  words_2_2;
    logic [1:0]  reads_2_2;
    assign addresses_0_2 = addresses_0 + 2'($unsigned(manager_aw_valid && manager_aw_ready)) -
        2'($unsigned(manager_b_valid && manager_b_ready));
    assign words_0_2 = words_0 + 2'($unsigned(manager_w_valid && manager_w_ready)) -
        2'($unsigned(manager_b_valid && manager_b_ready));
    assign reads_0_2 = reads_0 + 2'($unsigned(manager_ar_valid && manager_ar_ready)) -
        2'($unsigned(manager_r_valid && manager_r_ready));
    assign addresses_1_2 = addresses_1 +
        2'($unsigned(subordinates_0_aw_valid && subordinates_0_aw_ready)) -
        2'($unsigned(subordinates_0_b_valid && subordinates_0_b_ready));
    assign words_1_2 = words_1 + 2'($unsigned(subordinates_0_w_valid && subordinates_0_w_ready)) -
        2'($unsigned(subordinates_0_b_valid && subordinates_0_b_ready));
    assign reads_1_2 = reads_1 + 2'($unsigned(subordinates_0_ar_valid && subordinates_0_ar_ready)) -
        2'($unsigned(subordinates_0_r_valid && subordinates_0_r_ready));
    assign addresses_2_2 = addresses_2 +
        2'($unsigned(subordinates_1_aw_valid && subordinates_1_aw_ready)) -
        2'($unsigned(subordinates_1_b_valid && subordinates_1_b_ready));
    assign words_2_2 = words_2 + 2'($unsigned(subordinates_1_w_valid && subordinates_1_w_ready)) -
        2'($unsigned(subordinates_1_b_valid && subordinates_1_b_ready));
    assign reads_2_2 = reads_2 + 2'($unsigned(subordinates_1_ar_valid && subordinates_1_ar_ready)) -
        2'($unsigned(subordinates_1_r_valid && subordinates_1_r_ready));

    always_ff @(posedge clk) begin
        if (rst) begin
            manager_aw_waited <= 1'b0;
            manager_w_waited <= 1'b0;
            manager_b_waited <= 1'b0;
            manager_ar_waited <= 1'b0;
            manager_r_waited <= 1'b0;
            subordinates_0_aw_waited <= 1'b0;
            subordinates_0_w_waited <= 1'b0;
            subordinates_0_b_waited <= 1'b0;
            subordinates_0_ar_waited <= 1'b0;
            subordinates_0_r_waited <= 1'b0;
            subordinates_1_aw_waited <= 1'b0;
            subordinates_1_w_waited <= 1'b0;
            subordinates_1_b_waited <= 1'b0;
            subordinates_1_ar_waited <= 1'b0;
            subordinates_1_r_waited <= 1'b0;
            addresses_0 <= 2'd0;
            words_0 <= 2'd0;
            reads_0 <= 2'd0;
            addresses_1 <= 2'd0;
            words_1 <= 2'd0;
            reads_1 <= 2'd0;
            addresses_2 <= 2'd0;
            words_2 <= 2'd0;
            reads_2 <= 2'd0;
        end else begin
            manager_aw_waited <= manager_aw_valid && !manager_aw_ready;
            manager_w_waited <= manager_w_valid && !manager_w_ready;
            manager_b_waited <= manager_b_valid && !manager_b_ready;
            manager_ar_waited <= manager_ar_valid && !manager_ar_ready;
            manager_r_waited <= manager_r_valid && !manager_r_ready;
            subordinates_0_aw_waited <= subordinates_0_aw_valid && !subordinates_0_aw_ready;
            subordinates_0_w_waited <= subordinates_0_w_valid && !subordinates_0_w_ready;
            subordinates_0_b_waited <= subordinates_0_b_valid && !subordinates_0_b_ready;
            subordinates_0_ar_waited <= subordinates_0_ar_valid && !subordinates_0_ar_ready;
            subordinates_0_r_waited <= subordinates_0_r_valid && !subordinates_0_r_ready;
            subordinates_1_aw_waited <= subordinates_1_aw_valid && !subordinates_1_aw_ready;
            subordinates_1_w_waited <= subordinates_1_w_valid && !subordinates_1_w_ready;
            subordinates_1_b_waited <= subordinates_1_b_valid && !subordinates_1_b_ready;
            subordinates_1_ar_waited <= subordinates_1_ar_valid && !subordinates_1_ar_ready;
            subordinates_1_r_waited <= subordinates_1_r_valid && !subordinates_1_r_ready;
            addresses_0 <= addresses_0_2;
            words_0 <= words_0_2;
            reads_0 <= reads_0_2;
            addresses_1 <= addresses_1_2;
            words_1 <= words_1_2;
            reads_1 <= reads_1_2;
            addresses_2 <= addresses_2_2;
            words_2 <= words_2_2;
            reads_2 <= reads_2_2;
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
        subordinates_0_aw_payload_addr_past <= subordinates_0_aw_payload_addr;
        subordinates_0_aw_payload_prot_past <= subordinates_0_aw_payload_prot;
        subordinates_0_w_payload_data_past <= subordinates_0_w_payload_data;
        subordinates_0_w_payload_strb_past <= subordinates_0_w_payload_strb;
        subordinates_0_b_payload_resp_past <= subordinates_0_b_payload_resp;
        subordinates_0_ar_payload_addr_past <= subordinates_0_ar_payload_addr;
        subordinates_0_ar_payload_prot_past <= subordinates_0_ar_payload_prot;
        subordinates_0_r_payload_data_past <= subordinates_0_r_payload_data;
        subordinates_0_r_payload_resp_past <= subordinates_0_r_payload_resp;
        subordinates_1_aw_payload_addr_past <= subordinates_1_aw_payload_addr;
        subordinates_1_aw_payload_prot_past <= subordinates_1_aw_payload_prot;
        subordinates_1_w_payload_data_past <= subordinates_1_w_payload_data;
        subordinates_1_w_payload_strb_past <= subordinates_1_w_payload_strb;
        subordinates_1_b_payload_resp_past <= subordinates_1_b_payload_resp;
        subordinates_1_ar_payload_addr_past <= subordinates_1_ar_payload_addr;
        subordinates_1_ar_payload_prot_past <= subordinates_1_ar_payload_prot;
        subordinates_1_r_payload_data_past <= subordinates_1_r_payload_data;
        subordinates_1_r_payload_resp_past <= subordinates_1_r_payload_resp;
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

    // stream `subordinates_0_aw` keeps valid until ready
    always @(posedge clk) begin : subordinates_0_aw_keeps_valid
        if (!rst) begin
            assert (!subordinates_0_aw_waited || subordinates_0_aw_valid);
        end
    end

    // stream `subordinates_0_aw` keeps its payload until ready
    always @(posedge clk) begin : subordinates_0_aw_keeps_payload
        if (!rst) begin
            assert (!subordinates_0_aw_waited ||
                (subordinates_0_aw_payload_addr == subordinates_0_aw_payload_addr_past &&
                subordinates_0_aw_payload_prot == subordinates_0_aw_payload_prot_past));
        end
    end

    // stream `subordinates_0_w` keeps valid until ready
    always @(posedge clk) begin : subordinates_0_w_keeps_valid
        if (!rst) begin
            assert (!subordinates_0_w_waited || subordinates_0_w_valid);
        end
    end

    // stream `subordinates_0_w` keeps its payload until ready
    always @(posedge clk) begin : subordinates_0_w_keeps_payload
        if (!rst) begin
            assert (!subordinates_0_w_waited ||
                (subordinates_0_w_payload_data == subordinates_0_w_payload_data_past &&
                subordinates_0_w_payload_strb == subordinates_0_w_payload_strb_past));
        end
    end

    // stream `subordinates_0_b` keeps valid until ready
    always @(posedge clk) begin : subordinates_0_b_keeps_valid
        if (!rst) begin
            assume (!subordinates_0_b_waited || subordinates_0_b_valid);
        end
    end

    // stream `subordinates_0_b` keeps its payload until ready
    always @(posedge clk) begin : subordinates_0_b_keeps_payload
        if (!rst) begin
            assume (!subordinates_0_b_waited ||
                subordinates_0_b_payload_resp == subordinates_0_b_payload_resp_past);
        end
    end

    // stream `subordinates_0_ar` keeps valid until ready
    always @(posedge clk) begin : subordinates_0_ar_keeps_valid
        if (!rst) begin
            assert (!subordinates_0_ar_waited || subordinates_0_ar_valid);
        end
    end

    // stream `subordinates_0_ar` keeps its payload until ready
    always @(posedge clk) begin : subordinates_0_ar_keeps_payload
        if (!rst) begin
            assert (!subordinates_0_ar_waited ||
                (subordinates_0_ar_payload_addr == subordinates_0_ar_payload_addr_past &&
                subordinates_0_ar_payload_prot == subordinates_0_ar_payload_prot_past));
        end
    end

    // stream `subordinates_0_r` keeps valid until ready
    always @(posedge clk) begin : subordinates_0_r_keeps_valid
        if (!rst) begin
            assume (!subordinates_0_r_waited || subordinates_0_r_valid);
        end
    end

    // stream `subordinates_0_r` keeps its payload until ready
    always @(posedge clk) begin : subordinates_0_r_keeps_payload
        if (!rst) begin
            assume (!subordinates_0_r_waited ||
                (subordinates_0_r_payload_data == subordinates_0_r_payload_data_past &&
                subordinates_0_r_payload_resp == subordinates_0_r_payload_resp_past));
        end
    end

    // stream `subordinates_1_aw` keeps valid until ready
    always @(posedge clk) begin : subordinates_1_aw_keeps_valid
        if (!rst) begin
            assert (!subordinates_1_aw_waited || subordinates_1_aw_valid);
        end
    end

    // stream `subordinates_1_aw` keeps its payload until ready
    always @(posedge clk) begin : subordinates_1_aw_keeps_payload
        if (!rst) begin
            assert (!subordinates_1_aw_waited ||
                (subordinates_1_aw_payload_addr == subordinates_1_aw_payload_addr_past &&
                subordinates_1_aw_payload_prot == subordinates_1_aw_payload_prot_past));
        end
    end

    // stream `subordinates_1_w` keeps valid until ready
    always @(posedge clk) begin : subordinates_1_w_keeps_valid
        if (!rst) begin
            assert (!subordinates_1_w_waited || subordinates_1_w_valid);
        end
    end

    // stream `subordinates_1_w` keeps its payload until ready
    always @(posedge clk) begin : subordinates_1_w_keeps_payload
        if (!rst) begin
            assert (!subordinates_1_w_waited ||
                (subordinates_1_w_payload_data == subordinates_1_w_payload_data_past &&
                subordinates_1_w_payload_strb == subordinates_1_w_payload_strb_past));
        end
    end

    // stream `subordinates_1_b` keeps valid until ready
    always @(posedge clk) begin : subordinates_1_b_keeps_valid
        if (!rst) begin
            assume (!subordinates_1_b_waited || subordinates_1_b_valid);
        end
    end

    // stream `subordinates_1_b` keeps its payload until ready
    always @(posedge clk) begin : subordinates_1_b_keeps_payload
        if (!rst) begin
            assume (!subordinates_1_b_waited ||
                subordinates_1_b_payload_resp == subordinates_1_b_payload_resp_past);
        end
    end

    // stream `subordinates_1_ar` keeps valid until ready
    always @(posedge clk) begin : subordinates_1_ar_keeps_valid
        if (!rst) begin
            assert (!subordinates_1_ar_waited || subordinates_1_ar_valid);
        end
    end

    // stream `subordinates_1_ar` keeps its payload until ready
    always @(posedge clk) begin : subordinates_1_ar_keeps_payload
        if (!rst) begin
            assert (!subordinates_1_ar_waited ||
                (subordinates_1_ar_payload_addr == subordinates_1_ar_payload_addr_past &&
                subordinates_1_ar_payload_prot == subordinates_1_ar_payload_prot_past));
        end
    end

    // stream `subordinates_1_r` keeps valid until ready
    always @(posedge clk) begin : subordinates_1_r_keeps_valid
        if (!rst) begin
            assume (!subordinates_1_r_waited || subordinates_1_r_valid);
        end
    end

    // stream `subordinates_1_r` keeps its payload until ready
    always @(posedge clk) begin : subordinates_1_r_keeps_payload
        if (!rst) begin
            assume (!subordinates_1_r_waited ||
                (subordinates_1_r_payload_data == subordinates_1_r_payload_data_past &&
                subordinates_1_r_payload_resp == subordinates_1_r_payload_resp_past));
        end
    end

    // manager: a write response follows an address
    always @(posedge clk) begin : manager_a_write_response_follows_an
        if (!rst) begin
            assert (!manager_b_valid || addresses_0 != 2'd0);
        end
    end

    // manager: a write response follows its data
    always @(posedge clk) begin : manager_a_write_response_follows_its
        if (!rst) begin
            assert (!manager_b_valid || words_0 != 2'd0);
        end
    end

    // manager: read data follow an address
    always @(posedge clk) begin : manager_read_data_follow_an_address
        if (!rst) begin
            assert (!manager_r_valid || reads_0 != 2'd0);
        end
    end

    // manager: no exclusive write response
    always @(posedge clk) begin : manager_no_exclusive_write_response
        if (!rst) begin
            assert (!manager_b_valid || manager_b_payload_resp != 2'd1);
        end
    end

    // manager: no exclusive read response
    always @(posedge clk) begin : manager_no_exclusive_read_response
        if (!rst) begin
            assert (!manager_r_valid || manager_r_payload_resp != 2'd1);
        end
    end

    // manager: at most 1 write addresses are under way
    always @(posedge clk) begin : manager_at_most_1_write_addresses_are
        if (!rst) begin
            assert (addresses_0 <= 2'd1);
        end
    end

    // manager: at most 1 words to write are under way
    always @(posedge clk) begin : manager_at_most_1_words_to_write_are_way
        if (!rst) begin
            assert (words_0 <= 2'd1);
        end
    end

    // manager: at most 1 reads are under way
    always @(posedge clk) begin : manager_at_most_1_reads_are_under_way
        if (!rst) begin
            assert (reads_0 <= 2'd1);
        end
    end

    // subordinate 0: a write response follows an address
    always @(posedge clk) begin : subordinate_0_a_write_response_follows_0
        if (!rst) begin
            assume (!subordinates_0_b_valid || addresses_1 != 2'd0);
        end
    end

    // subordinate 0: a write response follows its data
    always @(posedge clk) begin : subordinate_0_a_write_response_follows_1
        if (!rst) begin
            assume (!subordinates_0_b_valid || words_1 != 2'd0);
        end
    end

    // subordinate 0: read data follow an address
    always @(posedge clk) begin : subordinate_0_read_data_follow_an
        if (!rst) begin
            assume (!subordinates_0_r_valid || reads_1 != 2'd0);
        end
    end

    // subordinate 0: no exclusive write response
    always @(posedge clk) begin : subordinate_0_no_exclusive_write
        if (!rst) begin
            assume (!subordinates_0_b_valid || subordinates_0_b_payload_resp != 2'd1);
        end
    end

    // subordinate 0: no exclusive read response
    always @(posedge clk) begin : subordinate_0_no_exclusive_read_response
        if (!rst) begin
            assume (!subordinates_0_r_valid || subordinates_0_r_payload_resp != 2'd1);
        end
    end

    // subordinate 0: at most 1 write addresses are under way
    always @(posedge clk) begin : subordinate_0_at_most_1_write_addresses
        if (!rst) begin
            assert (addresses_1 <= 2'd1);
        end
    end

    // subordinate 0: at most 1 words to write are under way
    always @(posedge clk) begin : subordinate_0_at_most_1_words_to_write
        if (!rst) begin
            assert (words_1 <= 2'd1);
        end
    end

    // subordinate 0: at most 1 reads are under way
    always @(posedge clk) begin : subordinate_0_at_most_1_reads_are_under
        if (!rst) begin
            assert (reads_1 <= 2'd1);
        end
    end

    // subordinate 1: a write response follows an address
    always @(posedge clk) begin : subordinate_1_a_write_response_follows_0
        if (!rst) begin
            assume (!subordinates_1_b_valid || addresses_2 != 2'd0);
        end
    end

    // subordinate 1: a write response follows its data
    always @(posedge clk) begin : subordinate_1_a_write_response_follows_1
        if (!rst) begin
            assume (!subordinates_1_b_valid || words_2 != 2'd0);
        end
    end

    // subordinate 1: read data follow an address
    always @(posedge clk) begin : subordinate_1_read_data_follow_an
        if (!rst) begin
            assume (!subordinates_1_r_valid || reads_2 != 2'd0);
        end
    end

    // subordinate 1: no exclusive write response
    always @(posedge clk) begin : subordinate_1_no_exclusive_write
        if (!rst) begin
            assume (!subordinates_1_b_valid || subordinates_1_b_payload_resp != 2'd1);
        end
    end

    // subordinate 1: no exclusive read response
    always @(posedge clk) begin : subordinate_1_no_exclusive_read_response
        if (!rst) begin
            assume (!subordinates_1_r_valid || subordinates_1_r_payload_resp != 2'd1);
        end
    end

    // subordinate 1: at most 1 write addresses are under way
    always @(posedge clk) begin : subordinate_1_at_most_1_write_addresses
        if (!rst) begin
            assert (addresses_2 <= 2'd1);
        end
    end

    // subordinate 1: at most 1 words to write are under way
    always @(posedge clk) begin : subordinate_1_at_most_1_words_to_write
        if (!rst) begin
            assert (words_2 <= 2'd1);
        end
    end

    // subordinate 1: at most 1 reads are under way
    always @(posedge clk) begin : subordinate_1_at_most_1_reads_are_under
        if (!rst) begin
            assert (reads_2 <= 2'd1);
        end
    end
`endif
endmodule
