// DRAM controller: row hits first, then the oldest request.
module DramController_2x1_r2_c2_d8_e2 (
    input  logic       clk,
    input  logic       rst,
    input  logic       request_valid,
    output logic       request_ready,
    input  logic       request_payload_write,
    input  logic [4:0] request_payload_address,
    input  logic [7:0] request_payload_data,
    input  logic       request_payload_strobes,
    input  logic [1:0] request_payload_tag,
    output logic [2:0] command_kind,
    output logic       command_bank,
    output logic [1:0] command_row,
    output logic [1:0] command_column,
    output logic [7:0] command_data,
    output logic       command_strobes,
    output logic [1:0] command_tag
);
    localparam logic [2:0] NONE      = 3'd0;
    localparam logic [2:0] ACTIVATE  = 3'd1;
    localparam logic [2:0] PRECHARGE = 3'd2;
    localparam logic [2:0] READ      = 3'd3;
    localparam logic [2:0] WRITE     = 3'd4;
    localparam logic [2:0] REFRESH   = 3'd5;

    logic [1:0]  valid;
    logic        entries_0_write;
    logic [4:0]  entries_0_address;
    logic [7:0]  entries_0_data;
    logic        entries_0_strobes;
    logic [1:0]  entries_0_tag;
    logic        entries_1_write;
    logic [4:0]  entries_1_address;
    logic [7:0]  entries_1_data;
    logic        entries_1_strobes;
    logic [1:0]  entries_1_tag;
    logic [1:0]  older_0;
    logic [1:0]  older_1;
    logic [9:0]  until_any_column;
    logic [9:0]  until_any_activate;
    logic        open_0;
    logic        open_1;
    logic [1:0]  rows_0;
    logic [1:0]  rows_1;
    logic [9:0]  until_activate_0;
    logic [9:0]  until_activate_1;
    logic [9:0]  until_column_0;
    logic [9:0]  until_column_1;
    logic [9:0]  until_precharge_0;
    logic [9:0]  until_precharge_1;
    logic [9:0]  until_column_of_group_0;
    logic [9:0]  until_column_of_group_1;
    logic [15:0] time_;
    logic        due;
    logic [9:0]  waits;
    logic        oldestLeaves;
    logic        over;
    logic        isOver;
    logic        refreshes;
    logic [9:0]  less_0;
    logic        precharges;
    logic [9:0]  after_0;
    logic [9:0]  after_1;
    logic [9:0]  less_1;
    logic [9:0]  after_2;
    logic [9:0]  after_3;
    logic        activates;
    logic [9:0]  less_2;
    logic [9:0]  after_4;
    logic [9:0]  less_3;
    logic [9:0]  after_5;
    logic        writes;
    logic [9:0]  less_4;
    logic [9:0]  after_6;
    logic [9:0]  after_7;
    logic [9:0]  less_5;
    logic [9:0]  after_8;
    logic [9:0]  after_9;
    logic        columns;
    logic [9:0]  less_6;
    logic [9:0]  after_10;
    logic [9:0]  less_7;
    logic [9:0]  after_11;
    logic [9:0]  less_8;
    logic [9:0]  after_12;
    logic [9:0]  less_9;
    logic [9:0]  after_13;
    logic [9:0]  after_14;
    logic [1:0]  hits;
    logic        and_and_not;
    logic        and_and_not_2;
    logic [1:0]  and_and_not_cat;
    logic [1:0]  columns_2;
    logic [1:0]  leaves;
    logic [1:0]  stays;
    logic [1:0]  free;
    logic [1:0]  slot;
    logic        accesses;
    logic [1:0]  first;
    logic        refreshes_2;
    logic [1:0]  closing;
    logic        closes;
    logic        and_and_or;
    logic        and_and_or_2;
    logic [1:0]  and_and_or_cat;
    logic [1:0]  activates_2;
    logic        and_and_or_3;
    logic        and_and_or_4;
    logic [1:0]  and_and_or_cat_2;
    logic [1:0]  precharges_2;
    logic [1:0]  chosen;
    logic        entry_write;
    logic [2:0]  access;
    logic [1:0]  lowest;
    logic [4:0]  entry_address;
    logic [7:0]  entry_data;
    logic        entry_strobes;
    logic [1:0]  entry_tag;

    assign over = time_ == 16'd63;
    assign isOver = waits == 10'd16;
    assign refreshes = command_kind == REFRESH;
    assign less_0 = until_activate_0 == 10'd0 ? until_activate_0 : until_activate_0 - 10'd1;
    assign precharges = command_kind == PRECHARGE;
    assign after_0 = (precharges && command_bank == 1'b0) ? ((less_0 > 10'd1) ? less_0 : 10'd1)
        : less_0;
    assign after_1 = refreshes ? ((less_0 > 10'd7) ? less_0 : 10'd7) : after_0;
    assign less_1 = until_activate_1 == 10'd0 ? until_activate_1 : until_activate_1 - 10'd1;
    assign after_2 = (precharges && command_bank == 1'b1) ? ((less_1 > 10'd1) ? less_1 : 10'd1)
        : less_1;
    assign after_3 = refreshes ? ((less_1 > 10'd7) ? less_1 : 10'd7) : after_2;
    assign activates = command_kind == ACTIVATE;
    assign less_2 = until_column_0 == 10'd0 ? until_column_0 : until_column_0 - 10'd1;
    assign after_4 = (activates && command_bank == 1'b0) ? ((less_2 > 10'd1) ? less_2 : 10'd1)
        : less_2;
    assign less_3 = until_column_1 == 10'd0 ? until_column_1 : until_column_1 - 10'd1;
    assign after_5 = (activates && command_bank == 1'b1) ? ((less_3 > 10'd1) ? less_3 : 10'd1)
        : less_3;
    assign writes = command_kind == WRITE;
    assign less_4 = until_precharge_0 == 10'd0 ? until_precharge_0 : until_precharge_0 - 10'd1;
    assign after_6 = (activates && command_bank == 1'b0) ? ((less_4 > 10'd3) ? less_4 : 10'd3)
        : less_4;
    assign after_7 = (writes && command_bank == 1'b0) ? ((less_4 > 10'd2) ? less_4 : 10'd2)
        : after_6;
    assign less_5 = until_precharge_1 == 10'd0 ? until_precharge_1 : until_precharge_1 - 10'd1;
    assign after_8 = (activates && command_bank == 1'b1) ? ((less_5 > 10'd3) ? less_5 : 10'd3)
        : less_5;
    assign after_9 = (writes && command_bank == 1'b1) ? ((less_5 > 10'd2) ? less_5 : 10'd2)
        : after_8;
    assign columns = writes || command_kind == READ;
    assign less_6 = until_column_of_group_0 == 10'd0 ? until_column_of_group_0
        : until_column_of_group_0 - 10'd1;
    assign after_10 = (columns && command_bank == 1'b0) ? ((less_6 > 10'd1) ? less_6 : 10'd1)
        : less_6;
    assign less_7 = until_column_of_group_1 == 10'd0 ? until_column_of_group_1
        : until_column_of_group_1 - 10'd1;
    assign after_11 = (columns && command_bank == 1'b1) ? ((less_7 > 10'd1) ? less_7 : 10'd1)
        : less_7;
    assign less_8 = until_any_column == 10'd0 ? until_any_column : until_any_column - 10'd1;
    assign after_12 = columns ? ((less_8 > 10'd0) ? less_8 : 10'd0) : less_8;
    assign less_9 = until_any_activate == 10'd0 ? until_any_activate : until_any_activate - 10'd1;
    assign after_13 = activates ? ((less_9 > 10'd0) ? less_9 : 10'd0) : less_9;
    assign after_14 = refreshes ? ((less_9 > 10'd7) ? less_9 : 10'd7) : after_13;
    assign hits = {valid[1] && (entries_1_address[0] == 1'b0 ? open_0 : open_1) &&
        (entries_1_address[0] == 1'b0 ? rows_0 : rows_1) == entries_1_address[4:3],
        valid[0] && (entries_0_address[0] == 1'b0 ? open_0 : open_1) &&
        (entries_0_address[0] == 1'b0 ? rows_0 : rows_1) == entries_0_address[4:3]};
    assign and_and_not = hits[1] && (entries_1_address[0] == 1'b0 ? until_column_0 == 10'd0
        : until_column_1 == 10'd0) && (entries_1_address[0] == 1'b0
        ? until_column_of_group_0 == 10'd0 : until_column_of_group_1 == 10'd0) &&
        until_any_column == 10'd0 && !due && (!isOver || (older_1 & valid) == 2'd0) &&
        !(older_1[0] && valid[0] && entries_0_address == entries_1_address);
    assign and_and_not_2 = hits[0] &&
        (entries_0_address[0] == 1'b0 ? until_column_0 == 10'd0 : until_column_1 == 10'd0) &&
        (entries_0_address[0] == 1'b0 ? until_column_of_group_0 == 10'd0
        : until_column_of_group_1 == 10'd0) && until_any_column == 10'd0 && !due &&
        (!isOver || (older_0 & valid) == 2'd0) &&
        !(older_0[1] && valid[1] && entries_1_address == entries_0_address);
    assign and_and_not_cat = {and_and_not, and_and_not_2};
    assign columns_2 = {and_and_not && (older_1 & and_and_not_cat) == 2'd0,
        and_and_not_2 && (older_0 & and_and_not_cat) == 2'd0};
    assign leaves = (|columns_2) ? columns_2 : 2'd0;
    assign stays = valid & ~leaves;
    assign free = ~valid;
    assign slot = (request_valid && request_ready) ? {free[1] && !free[0], free[0]} : 2'd0;

    always_ff @(posedge clk) begin
        if (rst) begin
            time_ <= 16'd0;
            waits <= 10'd0;
            until_activate_0 <= 10'd0;
            until_activate_1 <= 10'd0;
            until_column_0 <= 10'd0;
            until_column_1 <= 10'd0;
            until_precharge_0 <= 10'd0;
            until_precharge_1 <= 10'd0;
            until_column_of_group_0 <= 10'd0;
            until_column_of_group_1 <= 10'd0;
            until_any_column <= 10'd0;
            until_any_activate <= 10'd0;
            valid <= 2'd0;
        end else begin
            time_ <= over ? 16'd0 : time_ + 16'd1;
            waits <= (valid == 2'd0 || oldestLeaves) ? 10'd0 : isOver ? waits : waits + 10'd1;
            until_activate_0 <= after_1;
            until_activate_1 <= after_3;
            until_column_0 <= after_4;
            until_column_1 <= after_5;
            until_precharge_0 <= after_7;
            until_precharge_1 <= after_9;
            until_column_of_group_0 <= after_10;
            until_column_of_group_1 <= after_11;
            until_any_column <= after_12;
            until_any_activate <= after_14;
            valid <= stays | slot;
        end
    end

    always_ff @(posedge clk) begin
        if (rst) begin
            due <= 1'b0;
        end else begin
            if (command_kind == REFRESH) begin
                due <= 1'b0;
            end
            if (over) begin
                due <= 1'b1;
            end
        end
    end

    assign accesses = command_kind == READ || command_kind == WRITE;
    assign first = {valid[1] && (older_1 & valid) == 2'd0, valid[0] && (older_0 & valid) == 2'd0};
    assign oldestLeaves = accesses &&
        (({5{first[0]}} & entries_0_address) | ({5{first[1]}} & entries_1_address)) ==
        {command_row, command_column, command_bank};
    assign refreshes_2 = due && !(|{open_0, open_1}) &&
        (&{until_activate_0 == 10'd0, until_activate_1 == 10'd0});
    assign closing = {open_1 && until_precharge_1 == 10'd0, open_0 && until_precharge_0 == 10'd0};
    assign closes = due && (|closing);
    assign and_and_or = valid[1] && !(entries_1_address[0] == 1'b0 ? open_0 : open_1) &&
        (entries_1_address[0] == 1'b0 ? until_activate_0 == 10'd0 : until_activate_1 == 10'd0) &&
        until_any_activate == 10'd0 && !due && (!isOver || (older_1 & valid) == 2'd0);
    assign and_and_or_2 = valid[0] && !(entries_0_address[0] == 1'b0 ? open_0 : open_1) &&
        (entries_0_address[0] == 1'b0 ? until_activate_0 == 10'd0 : until_activate_1 == 10'd0) &&
        until_any_activate == 10'd0 && !due && (!isOver || (older_0 & valid) == 2'd0);
    assign and_and_or_cat = {and_and_or, and_and_or_2};
    assign activates_2 = {and_and_or && (older_1 & and_and_or_cat) == 2'd0,
        and_and_or_2 && (older_0 & and_and_or_cat) == 2'd0};
    assign and_and_or_3 = valid[1] && (entries_1_address[0] == 1'b0 ? open_0 : open_1) &&
        !hits[1] && (entries_1_address[0] == 1'b0 ? until_precharge_0 == 10'd0
        : until_precharge_1 == 10'd0) && (!isOver || (older_1 & valid) == 2'd0) &&
        (isOver || !(|{hits[1] && entries_1_address[0] == entries_1_address[0],
        hits[0] && entries_0_address[0] == entries_1_address[0]}));
    assign and_and_or_4 = valid[0] && (entries_0_address[0] == 1'b0 ? open_0 : open_1) &&
        !hits[0] && (entries_0_address[0] == 1'b0 ? until_precharge_0 == 10'd0
        : until_precharge_1 == 10'd0) && (!isOver || (older_0 & valid) == 2'd0) &&
        (isOver || !(|{hits[1] && entries_1_address[0] == entries_0_address[0],
        hits[0] && entries_0_address[0] == entries_0_address[0]}));
    assign and_and_or_cat_2 = {and_and_or_3, and_and_or_4};
    assign precharges_2 = {and_and_or_3 && (older_1 & and_and_or_cat_2) == 2'd0,
        and_and_or_4 && (older_0 & and_and_or_cat_2) == 2'd0};
    assign chosen = (|columns_2) ? columns_2 : (|activates_2) ? activates_2 : precharges_2;
    assign entry_write = (chosen[0] && entries_0_write) || (chosen[1] && entries_1_write);
    assign access = entry_write ? WRITE : READ;
    assign command_kind = refreshes_2 ? REFRESH : closes ? PRECHARGE : due ? NONE
        : (|columns_2) ? access : (|activates_2) ? ACTIVATE : (|precharges_2) ? PRECHARGE : NONE;
    assign lowest = (!closing[0] && !closing[1]) ? 2'd2 : 2'($unsigned(!closing[0]));
    assign entry_address = ({5{chosen[0]}} & entries_0_address) |
        ({5{chosen[1]}} & entries_1_address);
    assign command_bank = due ? lowest[0] : entry_address[0];
    assign command_row = entry_address[4:3];
    assign command_column = entry_address[2:1];
    assign entry_data = ({8{chosen[0]}} & entries_0_data) | ({8{chosen[1]}} & entries_1_data);
    assign command_data = entry_data;
    assign entry_strobes = (chosen[0] && entries_0_strobes) || (chosen[1] && entries_1_strobes);
    assign command_strobes = entry_strobes;
    assign entry_tag = ({2{chosen[0]}} & entries_0_tag) | ({2{chosen[1]}} & entries_1_tag);
    assign command_tag = entry_tag;

    always_ff @(posedge clk) begin
        if (rst) begin
            open_0 <= 1'b0;
            open_1 <= 1'b0;
        end else begin
            if (activates) begin
                case (command_bank)
                    1'b0: open_0 <= 1'b1;
                    1'b1: open_1 <= 1'b1;
                    default: ;
                endcase
            end
            if (precharges) begin
                case (command_bank)
                    1'b0: open_0 <= 1'b0;
                    1'b1: open_1 <= 1'b0;
                    default: ;
                endcase
            end
        end
    end

    always_ff @(posedge clk) begin
        if (activates) begin
            case (command_bank)
                1'b0: rows_0 <= command_row;
                1'b1: rows_1 <= command_row;
                default: ;
            endcase
        end
    end

    assign request_ready = |free;

    always_ff @(posedge clk) begin
        if (slot[0]) begin
            entries_0_write <= request_payload_write;
            entries_0_address <= request_payload_address;
            entries_0_data <= request_payload_data;
            entries_0_strobes <= request_payload_strobes;
            entries_0_tag <= request_payload_tag;
            older_0 <= stays;
        end else begin
            older_0 <= older_0 & ~leaves & ~slot;
        end
    end

    always_ff @(posedge clk) begin
        if (slot[1]) begin
            entries_1_write <= request_payload_write;
            entries_1_address <= request_payload_address;
            entries_1_data <= request_payload_data;
            entries_1_strobes <= request_payload_strobes;
            entries_1_tag <= request_payload_tag;
            older_1 <= stays;
        end else begin
            older_1 <= older_1 & ~leaves & ~slot;
        end
    end

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, lowest[1]};

`ifndef SYNTHESIS
    logic       request_waited = 1'b0;
    logic       request_payload_write_past;
    logic [4:0] request_payload_address_past;
    logic [7:0] request_payload_data_past;
    logic       request_payload_strobes_past;
    logic [1:0] request_payload_tag_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            request_waited <= 1'b0;
        end else begin
            request_waited <= request_valid && !request_ready;
        end
    end

    always_ff @(posedge clk) begin
        request_payload_write_past <= request_payload_write;
        request_payload_address_past <= request_payload_address;
        request_payload_data_past <= request_payload_data;
        request_payload_strobes_past <= request_payload_strobes;
        request_payload_tag_past <= request_payload_tag;
    end

    // stream `request` keeps valid until ready
    always @(posedge clk) begin : request_keeps_valid
        if (!rst) begin
            assume (!request_waited || request_valid);
        end
    end

    // stream `request` keeps its payload until ready
    always @(posedge clk) begin : request_keeps_payload
        if (!rst) begin
            assume (!request_waited || (request_payload_write == request_payload_write_past &&
                request_payload_address == request_payload_address_past &&
                request_payload_data == request_payload_data_past &&
                request_payload_strobes == request_payload_strobes_past &&
                request_payload_tag == request_payload_tag_past));
        end
    end
`endif
endmodule
