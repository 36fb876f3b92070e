// Set-associative write-back cache with tree pseudo-LRU.
module Cache_wi32_la4_a16_li4_wa4_s16 (
    input  logic        clk,
    input  logic        rst,
    input  logic        request_valid,
    output logic        request_ready,
    input  logic        request_payload_write,
    input  logic [15:0] request_payload_address,
    input  logic [31:0] request_payload_data,
    input  logic [3:0]  request_payload_lanes,
    output logic        answer_valid,
    input  logic        answer_ready,
    output logic [31:0] answer_payload,
    input  logic        flush_valid,
    output logic        flush_ready,
    input  logic        flush_payload,
    output logic        command_valid,
    input  logic        command_ready,
    output logic        command_payload_write,
    output logic [13:0] command_payload_line,
    output logic        evicted_valid,
    input  logic        evicted_ready,
    output logic [31:0] evicted_payload,
    input  logic        filled_valid,
    output logic        filled_ready,
    input  logic [31:0] filled_payload,
    output logic        hit,
    output logic        miss
);
    localparam logic [2:0] RUN         = 3'd0;
    localparam logic [2:0] GIVE        = 3'd1;
    localparam logic [2:0] SEND        = 3'd2;
    localparam logic [2:0] ASK         = 3'd3;
    localparam logic [2:0] FILL        = 3'd4;
    localparam logic [2:0] AGAIN_VALUE = 3'd5;
    localparam logic [2:0] FLUSH       = 3'd6;

    logic [15:0] valid_0;
    logic [15:0] valid_1;
    logic [15:0] valid_2;
    logic [15:0] valid_3;
    logic [15:0] dirty_0;
    logic [15:0] dirty_1;
    logic [15:0] dirty_2;
    logic [15:0] dirty_3;
    logic [2:0]  plru_0;
    logic [2:0]  plru_1;
    logic [2:0]  plru_2;
    logic [2:0]  plru_3;
    logic [2:0]  plru_4;
    logic [2:0]  plru_5;
    logic [2:0]  plru_6;
    logic [2:0]  plru_7;
    logic [2:0]  plru_8;
    logic [2:0]  plru_9;
    logic [2:0]  plru_10;
    logic [2:0]  plru_11;
    logic [2:0]  plru_12;
    logic [2:0]  plru_13;
    logic [2:0]  plru_14;
    logic [2:0]  plru_15;
    logic        asked_write;
    logic [15:0] asked_address;
    logic [31:0] asked_data;
    logic [3:0]  asked_lanes;
    logic        busy;
    logic        again;
    logic [3:0]  set;
    logic [1:0]  way;
    logic [1:0]  count;
    logic        flushing;
    logic [2:0]  state;
    logic [9:0]  tagsRead_0;
    logic [9:0]  tagsRead_1;
    logic [9:0]  tagsRead_2;
    logic [9:0]  tagsRead_3;
    logic [31:0] words_word_0;
    logic [31:0] words_word_1;
    logic [31:0] words_word_2;
    logic [31:0] words_word_3;
    logic        words_hit_3_0;
    logic [7:0]  words_hit_value_3_0;
    logic        words_hit_2_0;
    logic [7:0]  words_hit_value_2_0;
    logic        words_hit_1_0;
    logic [7:0]  words_hit_value_1_0;
    logic        words_hit_0_0;
    logic [7:0]  words_hit_value_0_0;
    logic        words_hit_3_1;
    logic [7:0]  words_hit_value_3_1;
    logic        words_hit_2_1;
    logic [7:0]  words_hit_value_2_1;
    logic        words_hit_1_1;
    logic [7:0]  words_hit_value_1_1;
    logic        words_hit_0_1;
    logic [7:0]  words_hit_value_0_1;
    logic        words_hit_3_2;
    logic [7:0]  words_hit_value_3_2;
    logic        words_hit_2_2;
    logic [7:0]  words_hit_value_2_2;
    logic        words_hit_1_2;
    logic [7:0]  words_hit_value_1_2;
    logic        words_hit_0_2;
    logic [7:0]  words_hit_value_0_2;
    logic        words_hit_3_3;
    logic [7:0]  words_hit_value_3_3;
    logic        words_hit_2_3;
    logic [7:0]  words_hit_value_2_3;
    logic        words_hit_1_3;
    logic [7:0]  words_hit_value_1_3;
    logic        words_hit_0_3;
    logic [7:0]  words_hit_value_0_3;
    logic        done;
    logic [3:0]  holders;
    logic        words_written_0;
    logic [31:0] wordsRead_0;
    logic        words_written_1;
    logic [31:0] wordsRead_1;
    logic        words_written_2;
    logic [31:0] wordsRead_2;
    logic        words_written_3;
    logic [31:0] wordsRead_3;
    logic        filling;
    logic        writes_0;
    logic        writes_1;
    logic        writes_2;
    logic        writes_3;
    logic        readsTags;
    logic [3:0]  readSet;
    logic [5:0]  writeAddress;
    logic [31:0] writeData;
    logic [3:0]  writeLanes;
    logic        readsWords;
    logic [5:0]  readAddress;
    logic        present;
    logic [31:0] holders_0_cat;
    logic [31:0] holders_1_cat;
    logic [31:0] holders_2_cat;
    logic [31:0] holders_3_cat;
    logic        empty_0;
    logic        empty_1;
    logic        empty_2;
    logic        empty_3;
    logic [2:0]  plru_at_asked_address_5_2;
    logic        high_0;
    logic        high_1;
    logic        high_2;
    logic        below;
    logic [1:0]  _0_or_1_or_2_or_choice;
    logic [15:0] dirty_at_way;
    logic [1:0]  used;
    logic        above_0;
    logic [2:0]  plru_at_asked_address_5_2_2;
    logic        above_1;
    logic [2:0]  bits_cat;
    logic [9:0]  tagsRead_at_way;
    logic [15:0] dirty_at_way_2;
    logic [9:0]  tags_0 [0:15];
    logic [9:0]  tags_1 [0:15];
    logic [9:0]  tags_2 [0:15];
    logic [9:0]  tags_3 [0:15];
    logic [31:0] words_0 [0:63];
    logic [31:0] words_1 [0:63];
    logic [31:0] words_2 [0:63];
    logic [31:0] words_3 [0:63];

    assign filling = state == FILL;
    assign writes_0 = filling ? filled_valid && filled_ready && way == 2'd3
        : done && asked_write && holders[3];

    always_comb begin
        words_written_3 = 1'b0;
        if (writes_0) begin
            words_written_3 = 1'b1;
        end
    end

    assign writes_1 = filling ? filled_valid && filled_ready && way == 2'd2
        : done && asked_write && holders[2];

    always_comb begin
        words_written_2 = 1'b0;
        if (writes_1) begin
            words_written_2 = 1'b1;
        end
    end

    assign writes_2 = filling ? filled_valid && filled_ready && way == 2'd1
        : done && asked_write && holders[1];

    always_comb begin
        words_written_1 = 1'b0;
        if (writes_2) begin
            words_written_1 = 1'b1;
        end
    end

    assign writes_3 = filling ? filled_valid && filled_ready && way == 2'd0
        : done && asked_write && holders[0];

    always_comb begin
        words_written_0 = 1'b0;
        if (writes_3) begin
            words_written_0 = 1'b1;
        end
    end

    always_ff @(posedge clk) begin
        if (filled_valid && filled_ready && way == 2'd0) begin
            tags_0[set] <= asked_address[15:6];
        end
    end

    assign readsTags = (request_valid && request_ready) || state == AGAIN_VALUE || state == FLUSH;
    assign readSet = state == RUN ? request_payload_address[5:2] : set;

    always_ff @(posedge clk) begin
        if (readsTags) begin
            tagsRead_0 <= tags_0[readSet];
        end
    end

    always_ff @(posedge clk) begin
        if (filled_valid && filled_ready && way == 2'd1) begin
            tags_1[set] <= asked_address[15:6];
        end
    end

    always_ff @(posedge clk) begin
        if (readsTags) begin
            tagsRead_1 <= tags_1[readSet];
        end
    end

    always_ff @(posedge clk) begin
        if (filled_valid && filled_ready && way == 2'd2) begin
            tags_2[set] <= asked_address[15:6];
        end
    end

    always_ff @(posedge clk) begin
        if (readsTags) begin
            tagsRead_2 <= tags_2[readSet];
        end
    end

    always_ff @(posedge clk) begin
        if (filled_valid && filled_ready && way == 2'd3) begin
            tags_3[set] <= asked_address[15:6];
        end
    end

    always_ff @(posedge clk) begin
        if (readsTags) begin
            tagsRead_3 <= tags_3[readSet];
        end
    end

    assign writeAddress = filling ? {set, count} : asked_address[5:0];
    assign writeData = filling ? filled_payload : asked_data;
    assign writeLanes = filling ? 4'd15 : asked_lanes;

    always_ff @(posedge clk) begin
        if (writes_3) begin
            if (writeLanes[0]) begin
                words_0[writeAddress][7:0] <= writeData[7:0];
            end
            if (writeLanes[1]) begin
                words_0[writeAddress][15:8] <= writeData[15:8];
            end
            if (writeLanes[2]) begin
                words_0[writeAddress][23:16] <= writeData[23:16];
            end
            if (writeLanes[3]) begin
                words_0[writeAddress][31:24] <= writeData[31:24];
            end
        end
    end

    assign readsWords = (request_valid && request_ready) || state == AGAIN_VALUE ||
        (command_valid && command_ready) || (evicted_valid && evicted_ready);
    assign readAddress = state == RUN ? request_payload_address[5:0]
        : state == AGAIN_VALUE ? asked_address[5:0] : {set, count};

    always_ff @(posedge clk) begin
        if (readsWords) begin
            words_word_0 <= words_0[readAddress];
            words_hit_3_0 <= words_written_0 && writeAddress == readAddress && writeLanes[3];
            words_hit_value_3_0 <= writeData[31:24];
            words_hit_2_0 <= words_written_0 && writeAddress == readAddress && writeLanes[2];
            words_hit_value_2_0 <= writeData[23:16];
            words_hit_1_0 <= words_written_0 && writeAddress == readAddress && writeLanes[1];
            words_hit_value_1_0 <= writeData[15:8];
            words_hit_0_0 <= words_written_0 && writeAddress == readAddress && writeLanes[0];
            words_hit_value_0_0 <= writeData[7:0];
        end
    end

    always_ff @(posedge clk) begin
        if (writes_2) begin
            if (writeLanes[0]) begin
                words_1[writeAddress][7:0] <= writeData[7:0];
            end
            if (writeLanes[1]) begin
                words_1[writeAddress][15:8] <= writeData[15:8];
            end
            if (writeLanes[2]) begin
                words_1[writeAddress][23:16] <= writeData[23:16];
            end
            if (writeLanes[3]) begin
                words_1[writeAddress][31:24] <= writeData[31:24];
            end
        end
    end

    always_ff @(posedge clk) begin
        if (readsWords) begin
            words_word_1 <= words_1[readAddress];
            words_hit_3_1 <= words_written_1 && writeAddress == readAddress && writeLanes[3];
            words_hit_value_3_1 <= writeData[31:24];
            words_hit_2_1 <= words_written_1 && writeAddress == readAddress && writeLanes[2];
            words_hit_value_2_1 <= writeData[23:16];
            words_hit_1_1 <= words_written_1 && writeAddress == readAddress && writeLanes[1];
            words_hit_value_1_1 <= writeData[15:8];
            words_hit_0_1 <= words_written_1 && writeAddress == readAddress && writeLanes[0];
            words_hit_value_0_1 <= writeData[7:0];
        end
    end

    always_ff @(posedge clk) begin
        if (writes_1) begin
            if (writeLanes[0]) begin
                words_2[writeAddress][7:0] <= writeData[7:0];
            end
            if (writeLanes[1]) begin
                words_2[writeAddress][15:8] <= writeData[15:8];
            end
            if (writeLanes[2]) begin
                words_2[writeAddress][23:16] <= writeData[23:16];
            end
            if (writeLanes[3]) begin
                words_2[writeAddress][31:24] <= writeData[31:24];
            end
        end
    end

    always_ff @(posedge clk) begin
        if (readsWords) begin
            words_word_2 <= words_2[readAddress];
            words_hit_3_2 <= words_written_2 && writeAddress == readAddress && writeLanes[3];
            words_hit_value_3_2 <= writeData[31:24];
            words_hit_2_2 <= words_written_2 && writeAddress == readAddress && writeLanes[2];
            words_hit_value_2_2 <= writeData[23:16];
            words_hit_1_2 <= words_written_2 && writeAddress == readAddress && writeLanes[1];
            words_hit_value_1_2 <= writeData[15:8];
            words_hit_0_2 <= words_written_2 && writeAddress == readAddress && writeLanes[0];
            words_hit_value_0_2 <= writeData[7:0];
        end
    end

    always_ff @(posedge clk) begin
        if (writes_0) begin
            if (writeLanes[0]) begin
                words_3[writeAddress][7:0] <= writeData[7:0];
            end
            if (writeLanes[1]) begin
                words_3[writeAddress][15:8] <= writeData[15:8];
            end
            if (writeLanes[2]) begin
                words_3[writeAddress][23:16] <= writeData[23:16];
            end
            if (writeLanes[3]) begin
                words_3[writeAddress][31:24] <= writeData[31:24];
            end
        end
    end

    always_ff @(posedge clk) begin
        if (readsWords) begin
            words_word_3 <= words_3[readAddress];
            words_hit_3_3 <= words_written_3 && writeAddress == readAddress && writeLanes[3];
            words_hit_value_3_3 <= writeData[31:24];
            words_hit_2_3 <= words_written_3 && writeAddress == readAddress && writeLanes[2];
            words_hit_value_2_3 <= writeData[23:16];
            words_hit_1_3 <= words_written_3 && writeAddress == readAddress && writeLanes[1];
            words_hit_value_1_3 <= writeData[15:8];
            words_hit_0_3 <= words_written_3 && writeAddress == readAddress && writeLanes[0];
            words_hit_value_0_3 <= writeData[7:0];
        end
    end

    assign holders = {1'(valid_3 >> asked_address[5:2]) && tagsRead_3 == asked_address[15:6],
        1'(valid_2 >> asked_address[5:2]) && tagsRead_2 == asked_address[15:6],
        1'(valid_1 >> asked_address[5:2]) && tagsRead_1 == asked_address[15:6],
        1'(valid_0 >> asked_address[5:2]) && tagsRead_0 == asked_address[15:6]};
    assign present = state == RUN && busy && (|holders);
    assign done = present && (asked_write || answer_ready);
    assign answer_valid = present && !asked_write;
    assign holders_0_cat = {32{holders[0]}};
    assign holders_1_cat = {32{holders[1]}};
    assign holders_2_cat = {32{holders[2]}};
    assign holders_3_cat = {32{holders[3]}};
    assign answer_payload = (holders_0_cat & wordsRead_0) | (holders_1_cat & wordsRead_1) |
        (holders_2_cat & wordsRead_2) | (holders_3_cat & wordsRead_3);
    assign hit = done && !again;
    assign miss = state == RUN && busy && !(|holders);
    assign request_ready = state == RUN && (!busy || done) && !flush_valid;
    assign empty_0 = !(1'(valid_0 >> asked_address[5:2]));
    assign empty_1 = !(1'(valid_1 >> asked_address[5:2]));
    assign empty_2 = !(1'(valid_2 >> asked_address[5:2]));
    assign empty_3 = !(1'(valid_3 >> asked_address[5:2]));

    always_comb begin
        case (asked_address[5:2])
            4'd0: plru_at_asked_address_5_2 = plru_0;
            4'd1: plru_at_asked_address_5_2 = plru_1;
            4'd2: plru_at_asked_address_5_2 = plru_2;
            4'd3: plru_at_asked_address_5_2 = plru_3;
            4'd4: plru_at_asked_address_5_2 = plru_4;
            4'd5: plru_at_asked_address_5_2 = plru_5;
            4'd6: plru_at_asked_address_5_2 = plru_6;
            4'd7: plru_at_asked_address_5_2 = plru_7;
            4'd8: plru_at_asked_address_5_2 = plru_8;
            4'd9: plru_at_asked_address_5_2 = plru_9;
            4'd10: plru_at_asked_address_5_2 = plru_10;
            4'd11: plru_at_asked_address_5_2 = plru_11;
            4'd12: plru_at_asked_address_5_2 = plru_12;
            4'd13: plru_at_asked_address_5_2 = plru_13;
            4'd14: plru_at_asked_address_5_2 = plru_14;
            default: plru_at_asked_address_5_2 = plru_15;
        endcase
    end

    assign high_0 = plru_at_asked_address_5_2[0];
    assign high_1 = plru_at_asked_address_5_2[2];
    assign high_2 = plru_at_asked_address_5_2[1];
    assign below = high_0 ? high_1 : high_2;
    assign _0_or_1_or_2_or_choice = empty_0 ? 2'd0 : empty_1 ? 2'd1 : empty_2 ? 2'd2
        : empty_3 ? 2'd3 : {high_0, below};

    always_comb begin
        case (way)
            2'd0: dirty_at_way = dirty_0;
            2'd1: dirty_at_way = dirty_1;
            2'd2: dirty_at_way = dirty_2;
            default: dirty_at_way = dirty_3;
        endcase
    end

    assign used = ({2{holders[0]}} & 2'd0) | ({2{holders[1]}} & 2'd1) | ({2{holders[2]}} & 2'd2) |
        ({2{holders[3]}} & 2'd3);
    assign above_0 = used[1] == 1'b1;

    always_comb begin
        case (asked_address[5:2])
            4'd0: plru_at_asked_address_5_2_2 = plru_0;
            4'd1: plru_at_asked_address_5_2_2 = plru_1;
            4'd2: plru_at_asked_address_5_2_2 = plru_2;
            4'd3: plru_at_asked_address_5_2_2 = plru_3;
            4'd4: plru_at_asked_address_5_2_2 = plru_4;
            4'd5: plru_at_asked_address_5_2_2 = plru_5;
            4'd6: plru_at_asked_address_5_2_2 = plru_6;
            4'd7: plru_at_asked_address_5_2_2 = plru_7;
            4'd8: plru_at_asked_address_5_2_2 = plru_8;
            4'd9: plru_at_asked_address_5_2_2 = plru_9;
            4'd10: plru_at_asked_address_5_2_2 = plru_10;
            4'd11: plru_at_asked_address_5_2_2 = plru_11;
            4'd12: plru_at_asked_address_5_2_2 = plru_12;
            4'd13: plru_at_asked_address_5_2_2 = plru_13;
            4'd14: plru_at_asked_address_5_2_2 = plru_14;
            default: plru_at_asked_address_5_2_2 = plru_15;
        endcase
    end

    assign above_1 = used[1] == 1'b0;
    assign bits_cat = {above_0 ? !used[0] : plru_at_asked_address_5_2_2[2],
        above_1 ? !used[0] : plru_at_asked_address_5_2_2[1], !used[1]};

    always_ff @(posedge clk) begin
        if (rst) begin
            busy <= 1'b0;
            again <= 1'b0;
            set <= 4'd0;
            way <= 2'd0;
            state <= RUN;
            flushing <= 1'b0;
            count <= 2'd0;
            dirty_0 <= 16'd0;
            dirty_1 <= 16'd0;
            dirty_2 <= 16'd0;
            dirty_3 <= 16'd0;
            valid_0 <= 16'd0;
            valid_1 <= 16'd0;
            valid_2 <= 16'd0;
            valid_3 <= 16'd0;
            plru_0 <= 3'd0;
            plru_1 <= 3'd0;
            plru_2 <= 3'd0;
            plru_3 <= 3'd0;
            plru_4 <= 3'd0;
            plru_5 <= 3'd0;
            plru_6 <= 3'd0;
            plru_7 <= 3'd0;
            plru_8 <= 3'd0;
            plru_9 <= 3'd0;
            plru_10 <= 3'd0;
            plru_11 <= 3'd0;
            plru_12 <= 3'd0;
            plru_13 <= 3'd0;
            plru_14 <= 3'd0;
            plru_15 <= 3'd0;
        end else begin
            if (done) begin
                busy <= 1'b0;
            end
            if (request_valid && request_ready) begin
                busy <= 1'b1;
                again <= 1'b0;
            end
            case (state)
                RUN: begin
                    if (miss) begin
                        set <= asked_address[5:2];
                        way <= _0_or_1_or_2_or_choice;
                        if (_0_or_1_or_2_or_choice == 2'd0 ? 1'(dirty_0 >> asked_address[5:2])
                            : _0_or_1_or_2_or_choice == 2'd1 ? 1'(dirty_1 >> asked_address[5:2])
                            : _0_or_1_or_2_or_choice == 2'd2 ? 1'(dirty_2 >> asked_address[5:2])
                            : 1'(dirty_3 >> asked_address[5:2])) begin
                            state <= GIVE;
                        end else begin
                            state <= ASK;
                        end
                    end else if (flush_valid && !busy) begin
                        set <= 4'd0;
                        way <= 2'd0;
                        flushing <= 1'b1;
                        state <= FLUSH;
                    end
                end
                GIVE: begin
                    if (command_valid && command_ready) begin
                        count <= count + 2'd1;
                        state <= SEND;
                    end
                end
                SEND: begin
                    if (evicted_valid && evicted_ready) begin
                        if (count == 2'd0) begin
                            if (way == 2'd0) begin
                                dirty_0[set] <= 1'b0;
                            end
                            if (way == 2'd1) begin
                                dirty_1[set] <= 1'b0;
                            end
                            if (way == 2'd2) begin
                                dirty_2[set] <= 1'b0;
                            end
                            if (way == 2'd3) begin
                                dirty_3[set] <= 1'b0;
                            end
                            if (flushing) begin
                                state <= FLUSH;
                            end else begin
                                state <= ASK;
                            end
                        end else begin
                            count <= count + 2'd1;
                        end
                    end
                end
                ASK: begin
                    if (command_valid && command_ready) begin
                        state <= FILL;
                    end
                end
                FILL: begin
                    if (filled_valid && filled_ready) begin
                        count <= count + 2'd1;
                        if (count == 2'd3) begin
                            if (way == 2'd0) begin
                                valid_0[set] <= 1'b1;
                            end
                            if (way == 2'd1) begin
                                valid_1[set] <= 1'b1;
                            end
                            if (way == 2'd2) begin
                                valid_2[set] <= 1'b1;
                            end
                            if (way == 2'd3) begin
                                valid_3[set] <= 1'b1;
                            end
                            state <= AGAIN_VALUE;
                        end
                    end
                end
                AGAIN_VALUE: begin
                    again <= 1'b1;
                    state <= RUN;
                end
                FLUSH: begin
                    if (1'(dirty_at_way >> set)) begin
                        state <= GIVE;
                    end else if (way == 2'd3 && set == 4'd15) begin
                        flushing <= 1'b0;
                        if (flush_payload) begin
                            valid_0 <= 16'd0;
                            valid_1 <= 16'd0;
                            valid_2 <= 16'd0;
                            valid_3 <= 16'd0;
                        end
                        state <= RUN;
                    end else begin
                        way <= way + 2'd1;
                        if (way == 2'd3) begin
                            set <= set + 4'd1;
                        end
                    end
                end
                default: ;
            endcase
            if (done) begin
                case (asked_address[5:2])
                    4'd0: plru_0 <= bits_cat;
                    4'd1: plru_1 <= bits_cat;
                    4'd2: plru_2 <= bits_cat;
                    4'd3: plru_3 <= bits_cat;
                    4'd4: plru_4 <= bits_cat;
                    4'd5: plru_5 <= bits_cat;
                    4'd6: plru_6 <= bits_cat;
                    4'd7: plru_7 <= bits_cat;
                    4'd8: plru_8 <= bits_cat;
                    4'd9: plru_9 <= bits_cat;
                    4'd10: plru_10 <= bits_cat;
                    4'd11: plru_11 <= bits_cat;
                    4'd12: plru_12 <= bits_cat;
                    4'd13: plru_13 <= bits_cat;
                    4'd14: plru_14 <= bits_cat;
                    4'd15: plru_15 <= bits_cat;
                    default: ;
                endcase
                if (asked_write && holders[0]) begin
                    dirty_0[asked_address[5:2]] <= 1'b1;
                end
                if (asked_write && holders[1]) begin
                    dirty_1[asked_address[5:2]] <= 1'b1;
                end
                if (asked_write && holders[2]) begin
                    dirty_2[asked_address[5:2]] <= 1'b1;
                end
                if (asked_write && holders[3]) begin
                    dirty_3[asked_address[5:2]] <= 1'b1;
                end
            end
        end
    end

    always_ff @(posedge clk) begin
        if (request_valid && request_ready) begin
            asked_write <= request_payload_write;
            asked_address <= request_payload_address;
            asked_data <= request_payload_data;
            asked_lanes <= request_payload_lanes;
        end
    end

    assign command_valid = state == GIVE || state == ASK;
    assign command_payload_write = state == GIVE;

    always_comb begin
        case (way)
            2'd0: tagsRead_at_way = tagsRead_0;
            2'd1: tagsRead_at_way = tagsRead_1;
            2'd2: tagsRead_at_way = tagsRead_2;
            default: tagsRead_at_way = tagsRead_3;
        endcase
    end

    assign command_payload_line = state == GIVE ? {tagsRead_at_way, set} : asked_address[15:2];
    assign evicted_valid = state == SEND;

    always_comb begin
        case (way)
            2'd0: evicted_payload = wordsRead_0;
            2'd1: evicted_payload = wordsRead_1;
            2'd2: evicted_payload = wordsRead_2;
            default: evicted_payload = wordsRead_3;
        endcase
    end

    assign filled_ready = state == FILL;

    always_comb begin
        case (way)
            2'd0: dirty_at_way_2 = dirty_0;
            2'd1: dirty_at_way_2 = dirty_1;
            2'd2: dirty_at_way_2 = dirty_2;
            default: dirty_at_way_2 = dirty_3;
        endcase
    end

    assign flush_ready = state == FLUSH && way == 2'd3 && set == 4'd15 &&
        !(1'(dirty_at_way_2 >> set));
    assign wordsRead_0 = {words_hit_3_0 ? words_hit_value_3_0 : words_word_0[31:24],
        words_hit_2_0 ? words_hit_value_2_0 : words_word_0[23:16],
        words_hit_1_0 ? words_hit_value_1_0 : words_word_0[15:8],
        words_hit_0_0 ? words_hit_value_0_0 : words_word_0[7:0]};
    assign wordsRead_1 = {words_hit_3_1 ? words_hit_value_3_1 : words_word_1[31:24],
        words_hit_2_1 ? words_hit_value_2_1 : words_word_1[23:16],
        words_hit_1_1 ? words_hit_value_1_1 : words_word_1[15:8],
        words_hit_0_1 ? words_hit_value_0_1 : words_word_1[7:0]};
    assign wordsRead_2 = {words_hit_3_2 ? words_hit_value_3_2 : words_word_2[31:24],
        words_hit_2_2 ? words_hit_value_2_2 : words_word_2[23:16],
        words_hit_1_2 ? words_hit_value_1_2 : words_word_2[15:8],
        words_hit_0_2 ? words_hit_value_0_2 : words_word_2[7:0]};
    assign wordsRead_3 = {words_hit_3_3 ? words_hit_value_3_3 : words_word_3[31:24],
        words_hit_2_3 ? words_hit_value_2_3 : words_word_3[23:16],
        words_hit_1_3 ? words_hit_value_1_3 : words_word_3[15:8],
        words_hit_0_3 ? words_hit_value_0_3 : words_word_3[7:0]};

    // Bits that nothing reads.
    logic unused;
    assign unused = &{1'b0, plru_at_asked_address_5_2_2[0]};

`ifndef SYNTHESIS
    logic        request_waited = 1'b0;
    logic        request_payload_write_past;
    logic [15:0] request_payload_address_past;
    logic [31:0] request_payload_data_past;
    logic [3:0]  request_payload_lanes_past;
    logic        answer_waited = 1'b0;
    logic [31:0] answer_payload_past;
    logic        flush_waited = 1'b0;
    logic        flush_payload_past;
    logic        command_waited = 1'b0;
    logic        command_payload_write_past;
    logic [13:0] command_payload_line_past;
    logic        evicted_waited = 1'b0;
    logic [31:0] evicted_payload_past;
    logic        filled_waited = 1'b0;
    logic [31:0] filled_payload_past;

    always_ff @(posedge clk) begin
        if (rst) begin
            request_waited <= 1'b0;
            answer_waited <= 1'b0;
            flush_waited <= 1'b0;
            command_waited <= 1'b0;
            evicted_waited <= 1'b0;
            filled_waited <= 1'b0;
        end else begin
            request_waited <= request_valid && !request_ready;
            answer_waited <= answer_valid && !answer_ready;
            flush_waited <= flush_valid && !flush_ready;
            command_waited <= command_valid && !command_ready;
            evicted_waited <= evicted_valid && !evicted_ready;
            filled_waited <= filled_valid && !filled_ready;
        end
    end

    always_ff @(posedge clk) begin
        request_payload_write_past <= request_payload_write;
        request_payload_address_past <= request_payload_address;
        request_payload_data_past <= request_payload_data;
        request_payload_lanes_past <= request_payload_lanes;
        answer_payload_past <= answer_payload;
        flush_payload_past <= flush_payload;
        command_payload_write_past <= command_payload_write;
        command_payload_line_past <= command_payload_line;
        evicted_payload_past <= evicted_payload;
        filled_payload_past <= filled_payload;
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
                request_payload_lanes == request_payload_lanes_past));
        end
    end

    // stream `answer` keeps valid until ready
    always @(posedge clk) begin : answer_keeps_valid
        if (!rst) begin
            assert (!answer_waited || answer_valid);
        end
    end

    // stream `answer` keeps its payload until ready
    always @(posedge clk) begin : answer_keeps_payload
        if (!rst) begin
            assert (!answer_waited || answer_payload == answer_payload_past);
        end
    end

    // stream `flush` keeps valid until ready
    always @(posedge clk) begin : flush_keeps_valid
        if (!rst) begin
            assume (!flush_waited || flush_valid);
        end
    end

    // stream `flush` keeps its payload until ready
    always @(posedge clk) begin : flush_keeps_payload
        if (!rst) begin
            assume (!flush_waited || flush_payload == flush_payload_past);
        end
    end

    // stream `command` keeps valid until ready
    always @(posedge clk) begin : command_keeps_valid
        if (!rst) begin
            assert (!command_waited || command_valid);
        end
    end

    // stream `command` keeps its payload until ready
    always @(posedge clk) begin : command_keeps_payload
        if (!rst) begin
            assert (!command_waited || (command_payload_write == command_payload_write_past &&
                command_payload_line == command_payload_line_past));
        end
    end

    // stream `evicted` keeps valid until ready
    always @(posedge clk) begin : evicted_keeps_valid
        if (!rst) begin
            assert (!evicted_waited || evicted_valid);
        end
    end

    // stream `evicted` keeps its payload until ready
    always @(posedge clk) begin : evicted_keeps_payload
        if (!rst) begin
            assert (!evicted_waited || evicted_payload == evicted_payload_past);
        end
    end

    // stream `filled` keeps valid until ready
    always @(posedge clk) begin : filled_keeps_valid
        if (!rst) begin
            assume (!filled_waited || filled_valid);
        end
    end

    // stream `filled` keeps its payload until ready
    always @(posedge clk) begin : filled_keeps_payload
        if (!rst) begin
            assume (!filled_waited || filled_payload == filled_payload_past);
        end
    end

    // the words of a line are counted from the first one
    always @(posedge clk) begin : the_words_of_a_line_are_counted_from_the
        if (!rst) begin
            assert (state == SEND || state == FILL || count == 2'd0);
        end
    end

    // a line is in one way only
    always @(posedge clk) begin : a_line_is_in_one_way_only
        if (!rst) begin
            assert (!(busy && state == RUN) || (holders & (holders - 4'd1)) == 4'd0);
        end
    end
`endif
endmodule
