// Made from spec/ by scripts/generate/types.ts. Do not edit: change spec/ and run `npm run generate`.

export interface paths {
    "/openai/v1/responses/compact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compact a conversation
         * @description Takes a conversation and answers with a shorter one that can be continued. Nothing is streamed: the service is
         *     silent until it is done, which takes seconds for a short conversation and minutes for a long one.
         *
         *     Fields of the Responses API that are not listed here, such as `stream`, `store` and `include`, are refused with
         *     400 `unknown_parameter`.
         */
        post: operations["compactConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Model ids known when this contract was taken down.
         * @enum {string}
         */
        KnownModelId: "gpt-5.4" | "gpt-5.4-mini" | "gpt-5.4-nano" | "gpt-5.4-mini-2026-03-17" | "gpt-5.4-nano-2026-03-17" | "gpt-5.3-chat-latest" | "gpt-5.2" | "gpt-5.2-2025-12-11" | "gpt-5.2-chat-latest" | "gpt-5.2-pro" | "gpt-5.2-pro-2025-12-11" | "gpt-5.1" | "gpt-5.1-2025-11-13" | "gpt-5.1-codex" | "gpt-5.1-mini" | "gpt-5.1-chat-latest" | "gpt-5" | "gpt-5-mini" | "gpt-5-nano" | "gpt-5-2025-08-07" | "gpt-5-mini-2025-08-07" | "gpt-5-nano-2025-08-07" | "gpt-5-chat-latest" | "gpt-4.1" | "gpt-4.1-mini" | "gpt-4.1-nano" | "gpt-4.1-2025-04-14" | "gpt-4.1-mini-2025-04-14" | "gpt-4.1-nano-2025-04-14" | "o4-mini" | "o4-mini-2025-04-16" | "o3" | "o3-2025-04-16" | "o3-mini" | "o3-mini-2025-01-31" | "o1" | "o1-2024-12-17" | "o1-preview" | "o1-preview-2024-09-12" | "o1-mini" | "o1-mini-2024-09-12" | "gpt-4o" | "gpt-4o-2024-11-20" | "gpt-4o-2024-08-06" | "gpt-4o-2024-05-13" | "gpt-4o-audio-preview" | "gpt-4o-audio-preview-2024-10-01" | "gpt-4o-audio-preview-2024-12-17" | "gpt-4o-audio-preview-2025-06-03" | "gpt-4o-mini-audio-preview" | "gpt-4o-mini-audio-preview-2024-12-17" | "gpt-4o-search-preview" | "gpt-4o-mini-search-preview" | "gpt-4o-search-preview-2025-03-11" | "gpt-4o-mini-search-preview-2025-03-11" | "chatgpt-4o-latest" | "codex-mini-latest" | "gpt-4o-mini" | "gpt-4o-mini-2024-07-18" | "gpt-4-turbo" | "gpt-4-turbo-2024-04-09" | "gpt-4-0125-preview" | "gpt-4-turbo-preview" | "gpt-4-1106-preview" | "gpt-4-vision-preview" | "gpt-4" | "gpt-4-0314" | "gpt-4-0613" | "gpt-4-32k" | "gpt-4-32k-0314" | "gpt-4-32k-0613" | "gpt-3.5-turbo" | "gpt-3.5-turbo-16k" | "gpt-3.5-turbo-0301" | "gpt-3.5-turbo-0613" | "gpt-3.5-turbo-1106" | "gpt-3.5-turbo-0125" | "gpt-3.5-turbo-16k-0613" | "o1-pro" | "o1-pro-2025-03-19" | "o3-pro" | "o3-pro-2025-06-10" | "o3-deep-research" | "o3-deep-research-2025-06-26" | "o4-mini-deep-research" | "o4-mini-deep-research-2025-06-26" | "computer-use-preview" | "computer-use-preview-2025-03-11" | "gpt-5-codex" | "gpt-5-pro" | "gpt-5-pro-2025-10-06" | "gpt-5.1-codex-max";
        /** @description A model or, on Azure, a deployment. Any string is allowed. */
        ModelId: components["schemas"]["KnownModelId"] | (string & {});
        /**
         * @description Who speaks. Senders use `user`, `assistant`, `system` and `developer`; the service may return any of the eight, and what it returns is sent back.
         * @enum {string}
         */
        MessageRole: "unknown" | "user" | "assistant" | "system" | "critic" | "discriminator" | "developer" | "tool";
        /** @description Text given to the model. */
        InputText: {
            /** @constant */
            type: "input_text";
            /** @description The text. */
            text: string;
        };
        /** @description A cited file. */
        FileCitation: {
            /** @constant */
            type: "file_citation";
            /** @description Id of an uploaded file. */
            file_id: string;
            /** @description Where in the text the file is cited. */
            index: number;
            /** @description Name of the file. */
            filename: string;
        };
        /** @description A cited web page. */
        UrlCitation: {
            /** @constant */
            type: "url_citation";
            /**
             * Format: uri
             * @description Address.
             */
            url: string;
            /** @description First character of the cited text. */
            start_index: number;
            /** @description Last character of the cited text. */
            end_index: number;
            /** @description Title of the page. */
            title: string;
        };
        /** @description A cited file of a code interpreter container. */
        ContainerFileCitation: {
            /** @constant */
            type: "container_file_citation";
            /** @description Id of the container. */
            container_id: string;
            /** @description Id of an uploaded file. */
            file_id: string;
            /** @description First character of the cited text. */
            start_index: number;
            /** @description Last character of the cited text. */
            end_index: number;
            /** @description Name of the file. */
            filename: string;
        };
        /** @description A file that the text points at. */
        FilePath: {
            /** @constant */
            type: "file_path";
            /** @description Id of an uploaded file. */
            file_id: string;
            /** @description Where in the text the file is cited. */
            index: number;
        };
        /** @description A source or a file that a text refers to. */
        Annotation: components["schemas"]["FileCitation"] | components["schemas"]["UrlCitation"] | components["schemas"]["ContainerFileCitation"] | components["schemas"]["FilePath"];
        /** @description Probability of one token that could have stood here. */
        TopLogProb: {
            /** @description The token. */
            token: string;
            /** @description Natural logarithm of its probability. */
            logprob: number;
            /** @description UTF-8 bytes of the token. */
            bytes: number[];
        };
        /** @description Probability of one token, with the likeliest alternatives. */
        LogProb: {
            /** @description The token. */
            token: string;
            /** @description Natural logarithm of its probability. */
            logprob: number;
            /** @description UTF-8 bytes of the token. */
            bytes: number[];
            /** @description The likeliest tokens at this place. */
            top_logprobs: components["schemas"]["TopLogProb"][];
        };
        /** @description Text the model wrote earlier, sent back. Clients rarely keep `annotations` and `logprobs`; Azure is known to ask for `annotations`. */
        InputOutputText: {
            /** @constant */
            type: "output_text";
            /** @description The text. */
            text: string;
            /** @description Sources the text cites. */
            annotations?: components["schemas"]["Annotation"][] | null;
            /** @description Probabilities of the tokens, where they were asked for. */
            logprobs?: components["schemas"]["LogProb"][] | null;
        };
        /** @description Text without a direction, as the service sometimes returns it. */
        PlainText: {
            /** @constant */
            type: "text";
            /** @description The text. */
            text: string;
        };
        /** @description One piece of a summary of the model's reasoning. */
        SummaryText: {
            /** @constant */
            type: "summary_text";
            /** @description The text. */
            text: string;
        };
        /** @description One piece of the model's reasoning in full. */
        ReasoningText: {
            /** @constant */
            type: "reasoning_text";
            /** @description The text. */
            text: string;
        };
        /** @description A refusal by the model. */
        Refusal: {
            /** @constant */
            type: "refusal";
            /** @description What the model said in refusing. */
            refusal: string;
        };
        /**
         * @description How closely the model should look at an image.
         * @enum {string}
         */
        ImageDetail: "low" | "high" | "auto" | "original";
        /** @description An image given to the model, by address, inline or by file id. The alternatives that are not used are often null. */
        InputImage: {
            /** @constant */
            type: "input_image";
            /**
             * Format: uri
             * @description Address of the image, or a `data:` URL that holds it.
             */
            image_url?: string | null;
            /** @description Id of an uploaded file. */
            file_id?: string | null;
            /** @description How closely the model should look. */
            detail?: components["schemas"]["ImageDetail"] | null;
        };
        /** @description A screenshot inside a message. */
        ComputerScreenshot: {
            /** @constant */
            type: "computer_screenshot";
            /**
             * Format: uri
             * @description Address of the image, or a `data:` URL that holds it.
             */
            image_url: string | null;
            /** @description Id of an uploaded file. */
            file_id: string | null;
            /** @description How closely the model should look. */
            detail: components["schemas"]["ImageDetail"];
        };
        /**
         * @description How closely the model should read a file.
         * @enum {string}
         */
        FileDetail: "low" | "high";
        /** @description A file given to the model, by id, inline or by address. The alternatives that are not used are often null. */
        InputFile: {
            /** @constant */
            type: "input_file";
            /** @description Id of an uploaded file. */
            file_id?: string | null;
            /** @description Name of the file. */
            filename?: string | null;
            /** @description Content of the file, as a `data:` URL or in base64. */
            file_data?: string | null;
            /**
             * Format: uri
             * @description Address of the file.
             */
            file_url?: string | null;
            /** @description How closely the model should look. */
            detail?: components["schemas"]["FileDetail"] | null;
        };
        /** @description One part of a message on its way in. It covers what senders write and all that the endpoint itself returns, so that an answer can be sent back whole. */
        InputMessagePart: components["schemas"]["InputText"] | components["schemas"]["InputOutputText"] | components["schemas"]["PlainText"] | components["schemas"]["SummaryText"] | components["schemas"]["ReasoningText"] | components["schemas"]["Refusal"] | components["schemas"]["InputImage"] | components["schemas"]["ComputerScreenshot"] | components["schemas"]["InputFile"];
        /**
         * @description Stage of an answer that an assistant message belongs to.
         * @enum {string}
         */
        MessagePhase: "commentary" | "final_answer";
        /**
         * @description State of an item that is made step by step.
         * @enum {string}
         */
        ItemStatus: "in_progress" | "completed" | "incomplete";
        /** @description A message of the conversation. `type` may be left out: an item without it that has a `role` is a message. */
        InputMessage: {
            /** @constant */
            type?: "message";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description Who speaks. */
            role: components["schemas"]["MessageRole"];
            /** @description Text, or a list of parts. */
            content: string | components["schemas"]["InputMessagePart"][];
            /** @description Whether an assistant message is commentary on the way or the final answer. Dropping it on the way back makes the model worse. */
            phase?: components["schemas"]["MessagePhase"] | null;
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description Points at a stored item by its id. Without `type`, an item is a reference only if `id` is its one key. */
        InputItemReference: {
            /** @enum {string|null} */
            type?: "item_reference" | null;
            /** @description Id of the item that is meant. */
            id: string;
        };
        /** @description One part of an assistant message that is named `output_message`. */
        InputOutputMessagePart: components["schemas"]["InputOutputText"] | components["schemas"]["Refusal"];
        /** @description An assistant message under the name `output_message`, as Azure's reference lists it. The name on the wire is `message` with the role `assistant`; services are not known to take this one. */
        InputOutputMessage: {
            /** @constant */
            type: "output_message";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /**
             * @description Always `assistant`.
             * @constant
             */
            role: "assistant";
            /** @description What the model wrote. */
            content: components["schemas"]["InputOutputMessagePart"][];
            /** @description Whether an assistant message is commentary on the way or the final answer. Dropping it on the way back makes the model worse. */
            phase?: components["schemas"]["MessagePhase"] | null;
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description Up to 16 attributes of a file in a vector store, with keys of up to 64 characters. */
        FileAttributes: {
            [key: string]: string | number | boolean;
        };
        /** @description One place found. */
        FileSearchResult: {
            /** @description Id of an uploaded file. */
            file_id?: string | null;
            /** @description Name of the file. */
            filename?: string | null;
            /** @description The text found. */
            text?: string | null;
            /** @description Attributes of the file. */
            attributes?: components["schemas"]["FileAttributes"] | null;
            /** @description How well it fits, from 0 to 1. */
            score?: number | null;
        };
        /** @description A search in vector stores, sent back. */
        InputFileSearchCall: {
            /** @constant */
            type: "file_search_call";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description What was searched for. */
            queries: string[];
            /** @description What was found, where it was asked for. */
            results?: components["schemas"]["FileSearchResult"][] | null;
            /**
             * @description How far the item has come.
             * @enum {string|null}
             */
            status?: "in_progress" | "searching" | "completed" | "incomplete" | "failed" | null;
        };
        /** @description A click. */
        ClickAction: {
            /** @constant */
            type: "click";
            /**
             * @description Which mouse button.
             * @enum {string}
             */
            button: "left" | "right" | "wheel" | "back" | "forward";
            /** @description Pixels from the left. */
            x: number;
            /** @description Pixels from the top. */
            y: number;
            /** @description Keys held down during the action. */
            keys?: string[] | null;
        };
        /** @description A double click. */
        DoubleClickAction: {
            /** @constant */
            type: "double_click";
            /** @description Pixels from the left. */
            x: number;
            /** @description Pixels from the top. */
            y: number;
            /** @description Keys held down during the action. */
            keys: string[] | null;
        };
        /** @description A point on the screen. */
        Coordinate: {
            /** @description Pixels from the left. */
            x: number;
            /** @description Pixels from the top. */
            y: number;
        };
        /** @description A drag along a path. */
        DragAction: {
            /** @constant */
            type: "drag";
            /** @description Points to pass, in order. */
            path: components["schemas"]["Coordinate"][];
            /** @description Keys held down during the action. */
            keys?: string[] | null;
        };
        /** @description A press of keys together. */
        KeyPressAction: {
            /** @constant */
            type: "keypress";
            /** @description The keys. */
            keys: string[];
        };
        /** @description A move of the mouse. */
        MoveAction: {
            /** @constant */
            type: "move";
            /** @description Pixels from the left. */
            x: number;
            /** @description Pixels from the top. */
            y: number;
            /** @description Keys held down during the action. */
            keys?: string[] | null;
        };
        /** @description A screenshot. */
        ScreenshotAction: {
            /** @constant */
            type: "screenshot";
        };
        /** @description A scroll. */
        ScrollAction: {
            /** @constant */
            type: "scroll";
            /** @description Pixels from the left. */
            x: number;
            /** @description Pixels from the top. */
            y: number;
            /** @description Pixels to scroll sideways. */
            scroll_x: number;
            /** @description Pixels to scroll down. */
            scroll_y: number;
            /** @description Keys held down during the action. */
            keys?: string[] | null;
        };
        /** @description Text typed in. */
        TypeAction: {
            /** @constant */
            type: "type";
            /** @description The text. */
            text: string;
        };
        /** @description A wait. */
        WaitAction: {
            /** @constant */
            type: "wait";
        };
        /** @description Something to do on a computer. */
        ComputerAction: components["schemas"]["ClickAction"] | components["schemas"]["DoubleClickAction"] | components["schemas"]["DragAction"] | components["schemas"]["KeyPressAction"] | components["schemas"]["MoveAction"] | components["schemas"]["ScreenshotAction"] | components["schemas"]["ScrollAction"] | components["schemas"]["TypeAction"] | components["schemas"]["WaitAction"];
        /** @description A check that stands between the model and an action. */
        ComputerSafetyCheck: {
            /** @description Id of the check. */
            id: string;
            /** @description Kind of check. */
            code?: string | null;
            /** @description What the check is about. */
            message?: string | null;
        };
        /** @description A use of a computer that the model asked for, sent back. */
        InputComputerCall: {
            /** @constant */
            type: "computer_call";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description Ties a call to its output. */
            call_id: string;
            /** @description The action to take. */
            action?: components["schemas"]["ComputerAction"] | null;
            /** @description Several actions, in order. */
            actions?: components["schemas"]["ComputerAction"][] | null;
            /** @description Checks that are to be acknowledged first. */
            pending_safety_checks: components["schemas"]["ComputerSafetyCheck"][];
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description A screenshot, by address or file id. */
        ComputerScreenshotImage: {
            /** @constant */
            type: "computer_screenshot";
            /**
             * Format: uri
             * @description Address of the image, or a `data:` URL that holds it.
             */
            image_url?: string | null;
            /** @description Id of an uploaded file. */
            file_id?: string | null;
        };
        /** @description What a computer looked like after a call. */
        InputComputerCallOutput: {
            /** @constant */
            type: "computer_call_output";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description Ties a call to its output. */
            call_id: string;
            /** @description The screenshot. */
            output: components["schemas"]["ComputerScreenshotImage"];
            /** @description Checks that the user has acknowledged. */
            acknowledged_safety_checks?: components["schemas"]["ComputerSafetyCheck"][] | null;
            /** @description Who made the item, where the service says so. */
            created_by?: string | null;
            /**
             * @description How far the item has come.
             * @enum {string|null}
             */
            status?: "in_progress" | "completed" | "incomplete" | "failed" | null;
        };
        /** @description A web page. */
        WebSearchUrlSource: {
            /** @constant */
            type: "url";
            /**
             * Format: uri
             * @description Address.
             */
            url: string;
        };
        /** @description A data service, such as one for weather or stocks. */
        WebSearchApiSource: {
            /** @constant */
            type: "api";
            /** @description Name of the service. */
            name?: string | null;
        };
        /** @description Where a search result came from. */
        WebSearchSource: components["schemas"]["WebSearchUrlSource"] | components["schemas"]["WebSearchApiSource"];
        /** @description A search. */
        WebSearchQuery: {
            /** @constant */
            type: "search";
            /** @description The query. Newer services send `queries` instead. */
            query?: string | null;
            /** @description The queries. */
            queries?: string[] | null;
            /** @description Where the results came from. */
            sources?: components["schemas"]["WebSearchSource"][] | null;
        };
        /** @description Opening a page. */
        WebSearchOpenPage: {
            /** @constant */
            type: "open_page";
            /**
             * Format: uri
             * @description Address.
             */
            url?: string | null;
        };
        /** @description Looking for a text in a page. */
        WebSearchFind: {
            /**
             * @description `find_in_page`; older Azure documents call it `find`.
             * @enum {string}
             */
            type: "find_in_page" | "find";
            /**
             * Format: uri
             * @description Address.
             */
            url: string;
            /** @description The text looked for. */
            pattern: string;
        };
        /** @description A step of a web search. */
        WebSearchAction: components["schemas"]["WebSearchQuery"] | components["schemas"]["WebSearchOpenPage"] | components["schemas"]["WebSearchFind"];
        /** @description A web search, sent back. Clients often drop its `id`. */
        InputWebSearchCall: {
            /** @constant */
            type: "web_search_call";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description What was done. */
            action: components["schemas"]["WebSearchAction"];
            /**
             * @description How far the item has come.
             * @enum {string|null}
             */
            status?: "in_progress" | "searching" | "completed" | "incomplete" | "failed" | null;
        };
        /** @description A call of a function of yours that the model asked for, sent back. */
        InputFunctionCall: {
            /** @constant */
            type: "function_call";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description Ties a call to its output. */
            call_id: string;
            /** @description Namespace of the tool, where tools are grouped. */
            namespace?: string | null;
            /** @description Name of the function. */
            name: string;
            /** @description Arguments as a string of JSON, exactly as the model wrote it. */
            arguments: string;
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description Text that a tool returned; limited in length where it is sent. */
        ToolOutputText: {
            /** @constant */
            type: "input_text";
            /** @description The text. */
            text: string;
        };
        /** @description An image that a tool returned; limited in length where it is sent. */
        ToolOutputImage: {
            /** @constant */
            type: "input_image";
            /**
             * Format: uri
             * @description Address of the image, or a `data:` URL that holds it.
             */
            image_url?: string | null;
            /** @description Id of an uploaded file. */
            file_id?: string | null;
            /** @description How closely the model should look. */
            detail?: components["schemas"]["ImageDetail"] | null;
        };
        /** @description A file that a tool returned; limited in length where it is sent. */
        ToolOutputFile: {
            /** @constant */
            type: "input_file";
            /** @description Id of an uploaded file. */
            file_id?: string | null;
            /** @description Name of the file. */
            filename?: string | null;
            /** @description Content of the file, as a `data:` URL or in base64. */
            file_data?: string | null;
            /**
             * Format: uri
             * @description Address of the file.
             */
            file_url?: string | null;
            /** @description How closely the model should look. */
            detail?: components["schemas"]["FileDetail"] | null;
        };
        /** @description One part of the output of a function call, on its way in. */
        ToolOutputPart: components["schemas"]["ToolOutputText"] | components["schemas"]["ToolOutputImage"] | components["schemas"]["ToolOutputFile"];
        /** @description What your function returned. */
        InputFunctionCallOutput: {
            /** @constant */
            type: "function_call_output";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description Ties a call to its output. */
            call_id: string;
            /** @description Text, or a list of parts. */
            output: string | components["schemas"]["ToolOutputPart"][];
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description A search for tools, sent back. */
        InputToolSearchCall: {
            /** @constant */
            type: "tool_search_call";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description Ties a call to its output. */
            call_id?: string | null;
            /**
             * @description Whether the service or the client runs the search.
             * @enum {string|null}
             */
            execution?: "server" | "client" | null;
            /** @description What was searched for: an object, not a string of JSON. */
            arguments: {
                [key: string]: unknown;
            };
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
            /** @description Who made the item, where the service says so. */
            created_by?: string | null;
        };
        /** @description A function of yours. */
        FunctionTool: {
            /** @constant */
            type: "function";
            /** @description Name of the function. */
            name: string;
            /** @description What it is for, for the model. */
            description?: string | null;
            /** @description JSON Schema of the parameters. */
            parameters: {
                [key: string]: unknown;
            } | null;
            /** @description Whether arguments must follow the schema exactly. */
            strict: boolean | null;
            /** @description Whether the tool is loaded only when a tool search finds it. */
            defer_loading?: boolean | null;
        };
        /** @description Weights of search by meaning and by words. */
        HybridSearch: {
            /** @description Weight of meaning. */
            embedding_weight: number;
            /** @description Weight of words. */
            text_weight: number;
        };
        /** @description How results of a file search are ranked. */
        RankingOptions: {
            /**
             * @description The ranker.
             * @enum {string|null}
             */
            ranker?: "auto" | "default-2024-11-15" | null;
            /** @description Lowest score, from 0 to 1. */
            score_threshold?: number | null;
            /** @description Weights of the two kinds of search. */
            hybrid_search?: components["schemas"]["HybridSearch"] | null;
        };
        /** @description Compares one attribute with a value. */
        ComparisonFilter: {
            /**
             * @description How to compare.
             * @enum {string}
             */
            type: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin";
            /** @description The attribute. */
            key: string;
            /** @description What to compare it with. */
            value: string | number | boolean | (string | number)[];
        };
        /** @description A condition on the attributes of files. */
        Filter: components["schemas"]["ComparisonFilter"] | components["schemas"]["CompoundFilter"];
        /** @description Joins filters. May nest. */
        CompoundFilter: {
            /**
             * @description How to join them.
             * @enum {string}
             */
            type: "and" | "or";
            /** @description The filters. */
            filters: components["schemas"]["Filter"][];
        };
        /** @description Lets the model search in vector stores. */
        FileSearchTool: {
            /** @constant */
            type: "file_search";
            /** @description The stores to search. */
            vector_store_ids: string[];
            /** @description Most results to return. */
            max_num_results?: number | null;
            /** @description How to rank. */
            ranking_options?: components["schemas"]["RankingOptions"] | null;
            /** @description Which files to search. */
            filters?: components["schemas"]["Filter"] | null;
        };
        /** @description Lets the model use a computer. */
        ComputerTool: {
            /** @constant */
            type: "computer";
        };
        /** @description Lets the model use a computer; the preview form. */
        ComputerUsePreviewTool: {
            /** @constant */
            type: "computer_use_preview";
            /**
             * @description Kind of computer.
             * @enum {string}
             */
            environment: "windows" | "mac" | "linux" | "ubuntu" | "browser";
            /** @description Pixels across. */
            display_width: number;
            /** @description Pixels down. */
            display_height: number;
        };
        /** @description Which pages a web search may use. */
        WebSearchFilters: {
            /** @description Domains that may be reached. */
            allowed_domains?: string[] | null;
        };
        /** @description Roughly where the user is. */
        ApproximateLocation: {
            /** @enum {string|null} */
            type?: "approximate" | null;
            /** @description Country, by its ISO 3166-1 code of two letters. */
            country?: string | null;
            /** @description Region. */
            region?: string | null;
            /** @description City. */
            city?: string | null;
            /** @description Time zone, by its IANA name. */
            timezone?: string | null;
        };
        /** @description Lets the model search the web. */
        WebSearchTool: {
            /**
             * @description Name of the tool, with or without its version.
             * @enum {string}
             */
            type: "web_search" | "web_search_2025_08_26";
            /** @description Which pages to search. */
            filters?: components["schemas"]["WebSearchFilters"] | null;
            /** @description Roughly where the user is. */
            user_location?: components["schemas"]["ApproximateLocation"] | null;
            /**
             * @description How much of the context window search results may take.
             * @enum {string|null}
             */
            search_context_size?: "low" | "medium" | "high" | null;
        };
        /** @description Picks tools of an MCP server. */
        McpToolFilter: {
            /** @description By name. */
            tool_names?: string[] | null;
            /** @description By whether they only read. */
            read_only?: boolean | null;
        };
        /** @description Which calls need an approval. */
        McpApprovalPolicy: {
            /** @description These always do. */
            always?: components["schemas"]["McpToolFilter"] | null;
            /** @description These never do. */
            never?: components["schemas"]["McpToolFilter"] | null;
        };
        /** @description Lets the model call tools of an MCP server. */
        McpTool: {
            /** @constant */
            type: "mcp";
            /** @description Label of the MCP server. */
            server_label: string;
            /**
             * Format: uri
             * @description Address of the server.
             */
            server_url?: string | null;
            /**
             * @description A connector of the service, instead of an address.
             * @enum {string|null}
             */
            connector_id?: "connector_dropbox" | "connector_gmail" | "connector_googlecalendar" | "connector_googledrive" | "connector_microsoftteams" | "connector_outlookcalendar" | "connector_outlookemail" | "connector_sharepoint" | null;
            /** @description Access token for the server. A secret. */
            authorization?: string | null;
            /** @description What the server is for, for the model. */
            server_description?: string | null;
            /** @description Headers to send to the server. May hold secrets. */
            headers?: {
                [key: string]: string;
            } | null;
            /** @description Tools that may be called. */
            allowed_tools?: string[] | components["schemas"]["McpToolFilter"] | null;
            /** @description Which calls need an approval. */
            require_approval?: ("always" | "never") | components["schemas"]["McpApprovalPolicy"] | null;
            /** @description Whether the tool is loaded only when a tool search finds it. */
            defer_loading?: boolean | null;
        };
        /** @description No network. */
        NetworkDisabled: {
            /** @constant */
            type: "disabled";
        };
        /** @description A secret for one domain. */
        DomainSecret: {
            /** @description The domain. */
            domain: string;
            /** @description Name of the secret. */
            name: string;
            /** @description The secret itself. */
            value: string;
        };
        /** @description Some hosts only. */
        NetworkAllowlist: {
            /** @constant */
            type: "allowlist";
            /** @description Domains that may be reached. */
            allowed_domains: string[];
            /** @description Secrets to use with some domains. */
            domain_secrets?: components["schemas"]["DomainSecret"][] | null;
        };
        /** @description What a container may reach. */
        NetworkPolicy: components["schemas"]["NetworkDisabled"] | components["schemas"]["NetworkAllowlist"];
        /** @description How to make a container for code. */
        CodeInterpreterContainer: {
            /** @constant */
            type: "auto";
            /** @description Uploaded files to put into the container. */
            file_ids?: string[] | null;
            /**
             * @description Memory of the container.
             * @enum {string|null}
             */
            memory_limit?: "1g" | "4g" | "16g" | "64g" | null;
            /** @description What the container may reach. */
            network_policy?: components["schemas"]["NetworkPolicy"] | null;
        };
        /** @description Lets the model run code. */
        CodeInterpreterTool: {
            /** @constant */
            type: "code_interpreter";
            /** @description Id of a container, or how to make one. */
            container: string | components["schemas"]["CodeInterpreterContainer"];
        };
        /** @description A mask, inline or by file id. */
        ImageMask: {
            /** @description Address of the image, or a `data:` URL that holds it. */
            image_url?: string | null;
            /** @description Id of an uploaded file. */
            file_id?: string | null;
        };
        /** @description Lets the model make images. */
        ImageGenerationTool: {
            /** @constant */
            type: "image_generation";
            /** @description Model for images; any name, such as `gpt-image-1`. */
            model?: string | null;
            /**
             * @description Quality of the image.
             * @enum {string|null}
             */
            quality?: "low" | "medium" | "high" | "auto" | null;
            /** @description Size in pixels; any string, `1024x1024`, `1024x1536`, `1536x1024` and `auto` are known. */
            size?: string | null;
            /**
             * @description Format of the image.
             * @enum {string|null}
             */
            output_format?: "png" | "webp" | "jpeg" | null;
            /** @description Compression, from 0 to 100. */
            output_compression?: number | null;
            /**
             * @description How strictly prompts are moderated.
             * @enum {string|null}
             */
            moderation?: "auto" | "low" | null;
            /**
             * @description Background of the image.
             * @enum {string|null}
             */
            background?: "transparent" | "opaque" | "auto" | null;
            /**
             * @description How closely to follow the images given.
             * @enum {string|null}
             */
            input_fidelity?: "high" | "low" | null;
            /** @description Where to paint. */
            input_image_mask?: components["schemas"]["ImageMask"] | null;
            /** @description How many unfinished images to show. */
            partial_images?: number | null;
            /**
             * @description Whether to make a new image or change one.
             * @enum {string|null}
             */
            action?: "generate" | "edit" | "auto" | null;
        };
        /** @description Lets the model run commands on the client's machine; the older form. */
        LocalShellTool: {
            /** @constant */
            type: "local_shell";
        };
        /** @description A skill that was uploaded before. */
        SkillReference: {
            /** @constant */
            type: "skill_reference";
            /** @description Id of the skill. */
            skill_id: string;
            /** @description Version of the skill. */
            version?: string | null;
        };
        /** @description A skill as a zip archive. */
        SkillArchive: {
            /** @constant */
            type: "base64";
            /**
             * @description Always `application/zip`.
             * @constant
             */
            media_type: "application/zip";
            /** @description The archive in base64. */
            data: string;
        };
        /** @description A skill given in place. */
        InlineSkill: {
            /** @constant */
            type: "inline";
            /** @description Name of the skill. */
            name: string;
            /** @description What it is for, for the model. */
            description: string;
            /** @description The skill itself. */
            source: components["schemas"]["SkillArchive"];
        };
        /** @description A skill for a container. */
        ContainerSkill: components["schemas"]["SkillReference"] | components["schemas"]["InlineSkill"];
        /** @description A container that the service makes. */
        ContainerAuto: {
            /** @constant */
            type: "container_auto";
            /** @description Uploaded files to put into the container. */
            file_ids?: string[] | null;
            /**
             * @description Memory of the container.
             * @enum {string|null}
             */
            memory_limit?: "1g" | "4g" | "16g" | "64g" | null;
            /** @description What the container may reach. */
            network_policy?: components["schemas"]["NetworkPolicy"] | null;
            /** @description Skills that the commands may use. */
            skills?: components["schemas"]["ContainerSkill"][] | null;
        };
        /** @description A skill on the client's machine. */
        LocalSkill: {
            /** @description Name of the skill. */
            name: string;
            /** @description What it is for, for the model. */
            description: string;
            /** @description Where the skill lies. */
            path: string;
        };
        /** @description The client's own machine. */
        LocalEnvironment: {
            /** @constant */
            type: "local";
            /** @description Skills that the commands may use. */
            skills?: components["schemas"]["LocalSkill"][] | null;
        };
        /** @description A container made before. */
        ContainerReference: {
            /** @constant */
            type: "container_reference";
            /** @description Id of the container. */
            container_id: string;
        };
        /** @description Where the commands of a shell tool run. */
        ShellToolEnvironment: components["schemas"]["ContainerAuto"] | components["schemas"]["LocalEnvironment"] | components["schemas"]["ContainerReference"];
        /** @description Lets the model run shell commands. */
        ShellTool: {
            /** @constant */
            type: "shell";
            /** @description Where commands run. */
            environment?: components["schemas"]["ShellToolEnvironment"] | null;
        };
        /** @description Any text. */
        TextFormat: {
            /** @constant */
            type: "text";
        };
        /** @description Text that follows a grammar. */
        GrammarFormat: {
            /** @constant */
            type: "grammar";
            /**
             * @description Language of the grammar.
             * @enum {string}
             */
            syntax: "lark" | "regex";
            /** @description The grammar. */
            definition: string;
        };
        /** @description What the text given to a custom tool may look like. */
        CustomToolFormat: components["schemas"]["TextFormat"] | components["schemas"]["GrammarFormat"];
        /** @description A tool of yours that takes free text. */
        CustomTool: {
            /** @constant */
            type: "custom";
            /** @description Name of the tool. */
            name: string;
            /** @description What it is for, for the model. */
            description?: string | null;
            /** @description What the text may look like. */
            format?: components["schemas"]["CustomToolFormat"] | null;
            /** @description Whether the tool is loaded only when a tool search finds it. */
            defer_loading?: boolean | null;
        };
        /** @description A function of yours inside a namespace. */
        NamespacedFunctionTool: {
            /** @constant */
            type: "function";
            /** @description Name of the function. */
            name: string;
            /** @description What it is for, for the model. */
            description?: string | null;
            /** @description JSON Schema of the parameters. */
            parameters?: {
                [key: string]: unknown;
            } | null;
            /** @description Whether arguments must follow the schema exactly. */
            strict?: boolean | null;
            /** @description Whether the tool is loaded only when a tool search finds it. */
            defer_loading?: boolean | null;
        };
        /** @description A tool inside a namespace. */
        NamespacedTool: components["schemas"]["NamespacedFunctionTool"] | components["schemas"]["CustomTool"];
        /** @description A named group of tools. */
        NamespaceTool: {
            /** @constant */
            type: "namespace";
            /** @description Name of the group. */
            name: string;
            /** @description What the group is for, for the model. */
            description: string;
            /** @description The tools. */
            tools: components["schemas"]["NamespacedTool"][];
        };
        /** @description Lets the model search for tools. */
        ToolSearchTool: {
            /** @constant */
            type: "tool_search";
            /**
             * @description Whether the service or the client runs the search.
             * @enum {string|null}
             */
            execution?: "server" | "client" | null;
            /** @description What it is for, for the model. */
            description?: string | null;
            /** @description JSON Schema of the parameters. */
            parameters?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Roughly where the user is. */
        PreviewLocation: {
            /** @constant */
            type: "approximate";
            /** @description Country, by its ISO 3166-1 code of two letters. */
            country?: string | null;
            /** @description Region. */
            region?: string | null;
            /** @description City. */
            city?: string | null;
            /** @description Time zone, by its IANA name. */
            timezone?: string | null;
        };
        /** @description Lets the model search the web; the preview form. */
        WebSearchPreviewTool: {
            /**
             * @description Name of the tool, with or without its version.
             * @enum {string}
             */
            type: "web_search_preview" | "web_search_preview_2025_03_11";
            /** @description Roughly where the user is. */
            user_location?: components["schemas"]["PreviewLocation"] | null;
            /**
             * @description How much of the context window search results may take.
             * @enum {string|null}
             */
            search_context_size?: "low" | "medium" | "high" | null;
            /** @description What to search for. */
            search_content_types?: ("text" | "image")[] | null;
        };
        /** @description Lets the model change files. */
        ApplyPatchTool: {
            /** @constant */
            type: "apply_patch";
        };
        /** @description The definition of a tool. */
        Tool: components["schemas"]["FunctionTool"] | components["schemas"]["FileSearchTool"] | components["schemas"]["ComputerTool"] | components["schemas"]["ComputerUsePreviewTool"] | components["schemas"]["WebSearchTool"] | components["schemas"]["McpTool"] | components["schemas"]["CodeInterpreterTool"] | components["schemas"]["ImageGenerationTool"] | components["schemas"]["LocalShellTool"] | components["schemas"]["ShellTool"] | components["schemas"]["CustomTool"] | components["schemas"]["NamespaceTool"] | components["schemas"]["ToolSearchTool"] | components["schemas"]["WebSearchPreviewTool"] | components["schemas"]["ApplyPatchTool"];
        /** @description The tools that a search found. */
        InputToolSearchOutput: {
            /** @constant */
            type: "tool_search_output";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description Ties a call to its output. */
            call_id?: string | null;
            /**
             * @description Whether the service or the client runs the search.
             * @enum {string|null}
             */
            execution?: "server" | "client" | null;
            /** @description The tools found. */
            tools: components["schemas"]["Tool"][];
            /** @description Who made the item, where the service says so. */
            created_by?: string | null;
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description One part of a summary of reasoning. */
        ReasoningSummaryPart: components["schemas"]["SummaryText"];
        /** @description One part of the reasoning itself. */
        ReasoningContentPart: components["schemas"]["ReasoningText"];
        /** @description The model's reasoning, sent back. Agents often drop its `id` and set `content` to null. */
        InputReasoning: {
            /** @constant */
            type: "reasoning";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description The reasoning, sealed by the service. Send it back unchanged. */
            encrypted_content?: string | null;
            /** @description Summary of the reasoning; may be empty. */
            summary: components["schemas"]["ReasoningSummaryPart"][];
            /** @description The reasoning in full. Null is common; some services refuse a non-empty list on the way back. */
            content?: components["schemas"]["ReasoningContentPart"][] | null;
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description The sealed rest of a conversation that was compacted before. It belongs to the account, key and region that made it. */
        InputCompaction: {
            /** @constant */
            type: "compaction";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description What the service sealed. Send it back byte for byte. The service itself may return more than it takes back. */
            encrypted_content: string;
            /** @description Who made the item, where the service says so. */
            created_by?: string | null;
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description An image that was made, sent back. `id` and `type` alone are enough. */
        InputImageGenerationCall: {
            /** @constant */
            type: "image_generation_call";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description The image in base64. */
            result?: string | null;
            /** @description Background the image was made with. */
            background?: string | null;
            /** @description Format of the image. */
            output_format?: string | null;
            /** @description Quality the image was made with. */
            quality?: string | null;
            /** @description The prompt as the model rewrote it. */
            revised_prompt?: string | null;
            /** @description Size of the image. */
            size?: string | null;
            /**
             * @description How far the item has come.
             * @enum {string|null}
             */
            status?: "in_progress" | "completed" | "generating" | "failed" | null;
        };
        /** @description Text that the code printed. */
        CodeInterpreterLogs: {
            /** @constant */
            type: "logs";
            /** @description The text. */
            logs: string;
        };
        /** @description An image that the code made. */
        CodeInterpreterImage: {
            /** @constant */
            type: "image";
            /**
             * Format: uri
             * @description Address.
             */
            url: string;
        };
        /** @description Something that a run of code gave. */
        CodeInterpreterOutput: components["schemas"]["CodeInterpreterLogs"] | components["schemas"]["CodeInterpreterImage"];
        /** @description A run of code, sent back. */
        InputCodeInterpreterCall: {
            /** @constant */
            type: "code_interpreter_call";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description Id of the container. */
            container_id: string;
            /** @description The code, if it is shown. */
            code: string | null;
            /** @description What the code printed or drew, if it was asked for. */
            outputs: components["schemas"]["CodeInterpreterOutput"][] | null;
            /**
             * @description How far the item has come.
             * @enum {string|null}
             */
            status?: "in_progress" | "completed" | "incomplete" | "interpreting" | "failed" | null;
        };
        /** @description A command and how to run it. */
        LocalShellExec: {
            /** @constant */
            type: "exec";
            /** @description The command and its arguments. */
            command: string[];
            /** @description Milliseconds after which the command is stopped. */
            timeout_ms?: number | null;
            /** @description Where to run it. */
            working_directory?: string | null;
            /** @description Environment variables. */
            env: {
                [key: string]: string;
            };
            /** @description User to run it as. */
            user?: string | null;
        };
        /** @description Something to do in the local shell. */
        LocalShellAction: components["schemas"]["LocalShellExec"];
        /** @description A command on the client's machine that the model asked for, sent back. */
        InputLocalShellCall: {
            /** @constant */
            type: "local_shell_call";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description Ties a call to its output. */
            call_id: string;
            /** @description The command to run. */
            action: components["schemas"]["LocalShellAction"];
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description What a command on the client's machine gave. */
        InputLocalShellCallOutput: {
            /** @constant */
            type: "local_shell_call_output";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description Ties a call to its output. */
            call_id?: string | null;
            /** @description What the command printed, as a string of JSON. */
            output: string;
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description Commands to run. */
        InputShellAction: {
            /** @description The commands, in order. */
            commands: string[];
            /** @description Milliseconds after which the command is stopped. */
            timeout_ms?: number | null;
            /** @description Most characters of output to keep. */
            max_output_length?: number | null;
        };
        /** @description Where shell commands run. */
        InputShellEnvironment: components["schemas"]["LocalEnvironment"] | components["schemas"]["ContainerReference"];
        /** @description Shell commands that the model asked for, sent back. */
        InputShellCall: {
            /** @constant */
            type: "shell_call";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description Ties a call to its output. */
            call_id: string;
            /** @description What to run. */
            action: components["schemas"]["InputShellAction"];
            /** @description Where to run it. */
            environment?: components["schemas"]["InputShellEnvironment"] | null;
            /** @description Who made the item, where the service says so. */
            created_by?: string | null;
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description The command ran out of time. */
        ShellTimeout: {
            /** @constant */
            type: "timeout";
        };
        /** @description The command ended. */
        ShellExit: {
            /** @constant */
            type: "exit";
            /** @description Exit code. */
            exit_code: number;
        };
        /** @description How a command ended. */
        ShellOutcome: components["schemas"]["ShellTimeout"] | components["schemas"]["ShellExit"];
        /** @description What one command gave. */
        InputShellOutput: {
            /** @description What it printed. */
            stdout: string;
            /** @description What it printed as errors. */
            stderr: string;
            /** @description How it ended. */
            outcome: components["schemas"]["ShellOutcome"];
            /** @description Who made the item, where the service says so. */
            created_by?: string | null;
        };
        /** @description What shell commands gave. */
        InputShellCallOutput: {
            /** @constant */
            type: "shell_call_output";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description Ties a call to its output. */
            call_id: string;
            /** @description One entry per command. */
            output: components["schemas"]["InputShellOutput"][];
            /** @description Most characters of output to keep. */
            max_output_length?: number | null;
            /** @description Who made the item, where the service says so. */
            created_by?: string | null;
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description Create a file. */
        InputPatchCreateFile: {
            /** @constant */
            type: "create_file";
            /** @description Path of the file, relative to the workspace. */
            path: string;
            /** @description The change, in the V4A diff format. */
            diff: string;
        };
        /** @description Delete a file. */
        InputPatchDeleteFile: {
            /** @constant */
            type: "delete_file";
            /** @description Path of the file, relative to the workspace. */
            path: string;
        };
        /** @description Change a file. */
        InputPatchUpdateFile: {
            /** @constant */
            type: "update_file";
            /** @description Path of the file, relative to the workspace. */
            path: string;
            /** @description The change, in the V4A diff format. */
            diff: string;
        };
        /** @description A change to one file. */
        InputPatchOperation: components["schemas"]["InputPatchCreateFile"] | components["schemas"]["InputPatchDeleteFile"] | components["schemas"]["InputPatchUpdateFile"];
        /** @description A change to a file that the model asked for, sent back. */
        InputApplyPatchCall: {
            /** @constant */
            type: "apply_patch_call";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description Ties a call to its output. */
            call_id: string;
            /** @description The change. */
            operation: components["schemas"]["InputPatchOperation"];
            /** @description Who made the item, where the service says so. */
            created_by?: string | null;
            /**
             * @description How far the item has come.
             * @enum {string|null}
             */
            status?: "in_progress" | "completed" | null;
        };
        /** @description How a change to a file went. */
        InputApplyPatchCallOutput: {
            /** @constant */
            type: "apply_patch_call_output";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description Ties a call to its output. */
            call_id: string;
            /** @description What the tool printed. */
            output?: string | null;
            /** @description Who made the item, where the service says so. */
            created_by?: string | null;
            /**
             * @description How far the item has come.
             * @enum {string|null}
             */
            status?: "completed" | "failed" | null;
        };
        /** @description A tool of an MCP server. */
        McpListedTool: {
            /** @description Name of the tool. */
            name: string;
            /** @description What it is for, for the model. */
            description?: string | null;
            /** @description JSON Schema of its input. */
            input_schema: {
                [key: string]: unknown;
            };
            /** @description Hints that the server gives about it. */
            annotations?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description The tools of an MCP server, sent back. */
        InputMcpListTools: {
            /** @constant */
            type: "mcp_list_tools";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description Label of the MCP server. */
            server_label: string;
            /** @description The tools. */
            tools: components["schemas"]["McpListedTool"][];
            /** @description Why the tools could not be listed. */
            error?: string | {
                [key: string]: unknown;
            } | null;
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description A question whether a tool may be called, sent back. */
        InputMcpApprovalRequest: {
            /** @constant */
            type: "mcp_approval_request";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description Label of the MCP server. */
            server_label: string;
            /** @description Name of the tool. */
            name: string;
            /** @description Arguments as a string of JSON, exactly as the model wrote it. */
            arguments: string;
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description The answer to the question whether a tool may be called. */
        InputMcpApprovalResponse: {
            /** @constant */
            type: "mcp_approval_response";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description The question this answers. */
            approval_request_id: string;
            /** @description Whether the call may go ahead. */
            approve: boolean;
            /** @description Why. */
            reason?: string | null;
            /** @description In the vendor's list of required fields, though it is declared nowhere and never seen. Optional here. */
            request_id?: string | null;
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description A call of a tool of an MCP server, sent back. */
        InputMcpCall: {
            /** @constant */
            type: "mcp_call";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description Label of the MCP server. */
            server_label: string;
            /** @description Name of the tool. */
            name: string;
            /** @description Arguments as a string of JSON, exactly as the model wrote it. */
            arguments: string;
            /** @description What the tool returned. */
            output?: string | null;
            /** @description Why the call failed: text, or an object with a `type`. */
            error?: string | {
                [key: string]: unknown;
            } | null;
            /** @description The question that was asked before the call. */
            approval_request_id?: string | null;
            /**
             * @description How far the item has come.
             * @enum {string|null}
             */
            status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed" | null;
        };
        /** @description One part of the output of a tool call, without limits of length. */
        ReturnedToolOutputPart: components["schemas"]["InputText"] | components["schemas"]["InputImage"] | components["schemas"]["InputFile"];
        /** @description What your tool returned. */
        InputCustomToolCallOutput: {
            /** @constant */
            type: "custom_tool_call_output";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description Ties a call to its output. */
            call_id: string;
            /** @description Text, or a list of parts. */
            output: string | components["schemas"]["ReturnedToolOutputPart"][];
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description A call of a tool of yours that takes free text, sent back. */
        InputCustomToolCall: {
            /** @constant */
            type: "custom_tool_call";
            /** @description Id the service gave this item. Optional on input: many clients drop it. */
            id?: string | null;
            /** @description Ties a call to its output. */
            call_id: string;
            /** @description Namespace of the tool, where tools are grouped. */
            namespace?: string | null;
            /** @description Name of the tool. */
            name: string;
            /** @description What the model passes to the tool: free text, not JSON. */
            input: string;
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description One item of a conversation on its way in. `type` tells the kind. An item without `type` is a message if it has a `role`, and a reference if `id` is its one key. */
        InputItem: components["schemas"]["InputMessage"] | components["schemas"]["InputItemReference"] | components["schemas"]["InputOutputMessage"] | components["schemas"]["InputFileSearchCall"] | components["schemas"]["InputComputerCall"] | components["schemas"]["InputComputerCallOutput"] | components["schemas"]["InputWebSearchCall"] | components["schemas"]["InputFunctionCall"] | components["schemas"]["InputFunctionCallOutput"] | components["schemas"]["InputToolSearchCall"] | components["schemas"]["InputToolSearchOutput"] | components["schemas"]["InputReasoning"] | components["schemas"]["InputCompaction"] | components["schemas"]["InputImageGenerationCall"] | components["schemas"]["InputCodeInterpreterCall"] | components["schemas"]["InputLocalShellCall"] | components["schemas"]["InputLocalShellCallOutput"] | components["schemas"]["InputShellCall"] | components["schemas"]["InputShellCallOutput"] | components["schemas"]["InputApplyPatchCall"] | components["schemas"]["InputApplyPatchCallOutput"] | components["schemas"]["InputMcpListTools"] | components["schemas"]["InputMcpApprovalRequest"] | components["schemas"]["InputMcpApprovalResponse"] | components["schemas"]["InputMcpCall"] | components["schemas"]["InputCustomToolCallOutput"] | components["schemas"]["InputCustomToolCall"];
        /**
         * @description How long the prompt cache keeps a beginning.
         * @enum {string}
         */
        PromptCacheRetention: "in_memory" | "24h";
        /**
         * @description A class of service.
         * @enum {string}
         */
        ServiceTier: "auto" | "default" | "flex" | "priority";
        /** @description A conversation to compact: whole in `input`, or named by `previous_response_id`. Both may be given. With neither, the schema holds but no conversation is named. */
        CompactRequest: {
            /** @description The model to use. On Azure this is the name of your deployment. */
            model: components["schemas"]["ModelId"] | null;
            /** @description The conversation: a text, or a list of items in order. */
            input?: string | components["schemas"]["InputItem"][] | null;
            /** @description Id of a stored response whose conversation is to be compacted. The id of a compacted response does not serve. */
            previous_response_id?: string | null;
            /** @description Instructions for the model, as a system message. */
            instructions?: string | null;
            /** @description Groups requests that share a beginning, for the prompt cache. */
            prompt_cache_key?: string | null;
            /** @description How long the prompt cache may keep the beginning. Some models and services refuse it. */
            prompt_cache_retention?: components["schemas"]["PromptCacheRetention"] | null;
            /** @description Which class of service to use. */
            service_tier?: components["schemas"]["ServiceTier"] | null;
        };
        /** @description Text the model wrote. */
        OutputText: {
            /** @constant */
            type: "output_text";
            /** @description The text. */
            text: string;
            /** @description Sources the text cites. */
            annotations: components["schemas"]["Annotation"][];
            /** @description Probabilities of the tokens. Often missing. */
            logprobs?: components["schemas"]["LogProb"][] | null;
        };
        /** @description One part of a message in the answer. */
        OutputMessagePart: components["schemas"]["InputText"] | components["schemas"]["OutputText"] | components["schemas"]["PlainText"] | components["schemas"]["SummaryText"] | components["schemas"]["ReasoningText"] | components["schemas"]["Refusal"] | components["schemas"]["InputImage"] | components["schemas"]["ComputerScreenshot"] | components["schemas"]["InputFile"];
        /** @description A message that the compacted conversation keeps: always the user's, sometimes the assistant's. */
        OutputMessage: {
            /** @constant */
            type: "message";
            /** @description Id the service gave this item. */
            id: string;
            /** @description How far the item has come. */
            status: components["schemas"]["ItemStatus"];
            /** @description Who speaks. */
            role: components["schemas"]["MessageRole"];
            /** @description The parts of the message. */
            content: components["schemas"]["OutputMessagePart"][];
            /** @description Whether an assistant message is commentary on the way or the final answer. Dropping it on the way back makes the model worse. */
            phase?: components["schemas"]["MessagePhase"] | null;
        };
        /** @description A call of a function of yours that the model asks for. */
        OutputFunctionCall: {
            /** @constant */
            type: "function_call";
            /** @description Id the service gave this item. */
            id?: string | null;
            /** @description Ties a call to its output. */
            call_id: string;
            /** @description Namespace of the tool, where tools are grouped. */
            namespace?: string | null;
            /** @description Name of the function. */
            name: string;
            /** @description Arguments as a string of JSON, exactly as the model wrote it. */
            arguments: string;
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description A search for tools. */
        OutputToolSearchCall: {
            /** @constant */
            type: "tool_search_call";
            /** @description Id the service gave this item. */
            id: string;
            /** @description Ties a call to its output. */
            call_id: string | null;
            /**
             * @description Whether the service or the client runs the search.
             * @enum {string}
             */
            execution: "server" | "client";
            /** @description What was searched for: any JSON value. */
            arguments: unknown;
            /** @description How far the item has come. */
            status: components["schemas"]["ItemStatus"];
            /** @description Who made the item, where the service says so. */
            created_by?: string | null;
        };
        /** @description The tools that a search found. */
        OutputToolSearchOutput: {
            /** @constant */
            type: "tool_search_output";
            /** @description Id the service gave this item. */
            id: string;
            /** @description Ties a call to its output. */
            call_id: string | null;
            /**
             * @description Whether the service or the client runs the search.
             * @enum {string}
             */
            execution: "server" | "client";
            /** @description The tools found. */
            tools: components["schemas"]["Tool"][];
            /** @description How far the item has come. */
            status: components["schemas"]["ItemStatus"];
            /** @description Who made the item, where the service says so. */
            created_by?: string | null;
        };
        /** @description What your function returned. */
        OutputFunctionCallOutput: {
            /** @constant */
            type: "function_call_output";
            /** @description Id the service gave this item. */
            id?: string | null;
            /** @description Ties a call to its output. */
            call_id: string;
            /** @description Text, or a list of parts. */
            output: string | components["schemas"]["ReturnedToolOutputPart"][];
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description A search in vector stores. */
        OutputFileSearchCall: {
            /** @constant */
            type: "file_search_call";
            /** @description Id the service gave this item. */
            id: string;
            /**
             * @description How far the item has come.
             * @enum {string}
             */
            status: "in_progress" | "searching" | "completed" | "incomplete" | "failed";
            /** @description What was searched for. */
            queries: string[];
            /** @description What was found, where it was asked for. */
            results?: components["schemas"]["FileSearchResult"][] | null;
        };
        /** @description A web search. */
        OutputWebSearchCall: {
            /** @constant */
            type: "web_search_call";
            /** @description Id the service gave this item. */
            id: string;
            /**
             * @description How far the item has come.
             * @enum {string}
             */
            status: "in_progress" | "searching" | "completed" | "incomplete" | "failed";
            /** @description What was done. */
            action: components["schemas"]["WebSearchAction"];
        };
        /** @description An image that was made. */
        OutputImageGenerationCall: {
            /** @constant */
            type: "image_generation_call";
            /** @description Id the service gave this item. */
            id: string;
            /**
             * @description How far the item has come.
             * @enum {string}
             */
            status: "in_progress" | "completed" | "generating" | "failed";
            /** @description The image in base64, once it is made. */
            result: string | null;
            /** @description Background the image was made with. */
            background?: string | null;
            /** @description Format of the image. */
            output_format?: string | null;
            /** @description Quality the image was made with. */
            quality?: string | null;
            /** @description The prompt as the model rewrote it. */
            revised_prompt?: string | null;
            /** @description Size of the image. */
            size?: string | null;
        };
        /** @description A use of a computer that the model asks for. */
        OutputComputerCall: {
            /** @constant */
            type: "computer_call";
            /** @description Id the service gave this item. */
            id: string;
            /** @description How far the item has come. */
            status: components["schemas"]["ItemStatus"];
            /** @description Ties a call to its output. */
            call_id: string;
            /** @description The action to take. */
            action?: components["schemas"]["ComputerAction"] | null;
            /** @description Several actions, in order. */
            actions?: components["schemas"]["ComputerAction"][] | null;
            /** @description Checks that are to be acknowledged first. */
            pending_safety_checks: components["schemas"]["ComputerSafetyCheck"][];
        };
        /** @description What a computer looked like after a call. */
        OutputComputerCallOutput: {
            /** @constant */
            type: "computer_call_output";
            /** @description Id the service gave this item. */
            id: string;
            /** @description Ties a call to its output. */
            call_id: string;
            /** @description The screenshot. */
            output: components["schemas"]["ComputerScreenshotImage"];
            /** @description Checks that the user has acknowledged. */
            acknowledged_safety_checks?: components["schemas"]["ComputerSafetyCheck"][] | null;
            /**
             * @description How far the item has come.
             * @enum {string|null}
             */
            status?: "in_progress" | "completed" | "incomplete" | "failed" | null;
            /** @description Who made the item, where the service says so. */
            created_by?: string | null;
        };
        /** @description The model's reasoning. */
        OutputReasoning: {
            /** @constant */
            type: "reasoning";
            /** @description Id the service gave this item. */
            id: string;
            /** @description The reasoning, sealed by the service. Send it back unchanged. */
            encrypted_content?: string | null;
            /** @description Summary of the reasoning; may be empty. */
            summary: components["schemas"]["ReasoningSummaryPart"][];
            /** @description The reasoning in full. Null is common; some services refuse a non-empty list on the way back. */
            content?: components["schemas"]["ReasoningContentPart"][] | null;
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description The sealed rest of the conversation: all that is not kept as messages. */
        OutputCompaction: {
            /** @constant */
            type: "compaction";
            /** @description Id the service gave this item. */
            id: string;
            /** @description Opaque to everyone but the service. */
            encrypted_content: string;
            /** @description Who made the item, where the service says so. */
            created_by?: string | null;
        };
        /** @description A run of code. */
        OutputCodeInterpreterCall: {
            /** @constant */
            type: "code_interpreter_call";
            /** @description Id the service gave this item. */
            id: string;
            /**
             * @description How far the item has come.
             * @enum {string}
             */
            status: "in_progress" | "completed" | "incomplete" | "interpreting" | "failed";
            /** @description Id of the container. */
            container_id: string;
            /** @description The code, if it is shown. */
            code: string | null;
            /** @description What the code printed or drew, if it was asked for. */
            outputs: components["schemas"]["CodeInterpreterOutput"][] | null;
        };
        /** @description A command on the client's machine that the model asks for. */
        OutputLocalShellCall: {
            /** @constant */
            type: "local_shell_call";
            /** @description Id the service gave this item. */
            id: string;
            /** @description Ties a call to its output. */
            call_id: string;
            /** @description The command to run. */
            action: components["schemas"]["LocalShellAction"];
            /** @description How far the item has come. */
            status: components["schemas"]["ItemStatus"];
        };
        /** @description What a command on the client's machine gave. */
        OutputLocalShellCallOutput: {
            /** @constant */
            type: "local_shell_call_output";
            /** @description Id the service gave this item. */
            id: string;
            /** @description Ties a call to its output. */
            call_id?: string | null;
            /** @description What the command printed, as a string of JSON. */
            output: string;
            /** @description How far the item has come. */
            status?: components["schemas"]["ItemStatus"] | null;
        };
        /** @description Commands to run. */
        OutputShellAction: {
            /** @description The commands, in order. */
            commands: string[];
            /** @description Milliseconds after which the command is stopped. */
            timeout_ms: number | null;
            /** @description Most characters of output to keep. */
            max_output_length: number | null;
        };
        /** @description The client's own machine. */
        LocalEnvironmentUsed: {
            /** @constant */
            type: "local";
        };
        /** @description Where shell commands run. */
        OutputShellEnvironment: components["schemas"]["LocalEnvironmentUsed"] | components["schemas"]["ContainerReference"];
        /** @description Shell commands that the model asks for. */
        OutputShellCall: {
            /** @constant */
            type: "shell_call";
            /** @description Id the service gave this item. */
            id: string;
            /** @description Ties a call to its output. */
            call_id: string;
            /** @description What to run. */
            action: components["schemas"]["OutputShellAction"];
            /** @description How far the item has come. */
            status: components["schemas"]["ItemStatus"];
            /** @description Where to run it. */
            environment: components["schemas"]["OutputShellEnvironment"] | null;
            /** @description Who made the item, where the service says so. */
            created_by?: string | null;
        };
        /** @description What one command gave. */
        OutputShellOutput: {
            /** @description What it printed. */
            stdout: string;
            /** @description What it printed as errors. */
            stderr: string;
            /** @description How it ended. */
            outcome: components["schemas"]["ShellOutcome"];
            /** @description Who made the item, where the service says so. */
            created_by?: string | null;
        };
        /** @description What shell commands gave. */
        OutputShellCallOutput: {
            /** @constant */
            type: "shell_call_output";
            /** @description Id the service gave this item. */
            id: string;
            /** @description Ties a call to its output. */
            call_id: string;
            /** @description How far the item has come. */
            status: components["schemas"]["ItemStatus"];
            /** @description One entry per command. */
            output: components["schemas"]["OutputShellOutput"][];
            /** @description Most characters of output to keep. */
            max_output_length: number | null;
            /** @description Who made the item, where the service says so. */
            created_by?: string | null;
        };
        /** @description Create a file. */
        OutputPatchCreateFile: {
            /** @constant */
            type: "create_file";
            /** @description Path of the file, relative to the workspace. */
            path: string;
            /** @description The change, in the V4A diff format. */
            diff: string;
        };
        /** @description Delete a file. */
        OutputPatchDeleteFile: {
            /** @constant */
            type: "delete_file";
            /** @description Path of the file, relative to the workspace. */
            path: string;
        };
        /** @description Change a file. */
        OutputPatchUpdateFile: {
            /** @constant */
            type: "update_file";
            /** @description Path of the file, relative to the workspace. */
            path: string;
            /** @description The change, in the V4A diff format. */
            diff: string;
        };
        /** @description A change to one file. */
        OutputPatchOperation: components["schemas"]["OutputPatchCreateFile"] | components["schemas"]["OutputPatchDeleteFile"] | components["schemas"]["OutputPatchUpdateFile"];
        /** @description A change to a file that the model asks for. */
        OutputApplyPatchCall: {
            /** @constant */
            type: "apply_patch_call";
            /** @description Id the service gave this item. */
            id: string;
            /** @description Ties a call to its output. */
            call_id: string;
            /**
             * @description How far the item has come.
             * @enum {string}
             */
            status: "in_progress" | "completed";
            /** @description The change. */
            operation: components["schemas"]["OutputPatchOperation"];
            /** @description Who made the item, where the service says so. */
            created_by?: string | null;
        };
        /** @description How a change to a file went. */
        OutputApplyPatchCallOutput: {
            /** @constant */
            type: "apply_patch_call_output";
            /** @description Id the service gave this item. */
            id: string;
            /** @description Ties a call to its output. */
            call_id: string;
            /**
             * @description How far the item has come.
             * @enum {string}
             */
            status: "completed" | "failed";
            /** @description What the tool printed. */
            output?: string | null;
            /** @description Who made the item, where the service says so. */
            created_by?: string | null;
        };
        /** @description The tools of an MCP server. */
        OutputMcpListTools: {
            /** @constant */
            type: "mcp_list_tools";
            /** @description Id the service gave this item. */
            id: string;
            /** @description Label of the MCP server. */
            server_label: string;
            /** @description The tools. */
            tools: components["schemas"]["McpListedTool"][];
            /** @description Why the tools could not be listed. */
            error?: string | {
                [key: string]: unknown;
            } | null;
        };
        /** @description A question whether a tool may be called. */
        OutputMcpApprovalRequest: {
            /** @constant */
            type: "mcp_approval_request";
            /** @description Id the service gave this item. */
            id: string;
            /** @description Label of the MCP server. */
            server_label: string;
            /** @description Name of the tool. */
            name: string;
            /** @description Arguments as a string of JSON, exactly as the model wrote it. */
            arguments: string;
        };
        /** @description The answer to the question whether a tool may be called. */
        OutputMcpApprovalResponse: {
            /** @constant */
            type: "mcp_approval_response";
            /** @description Id the service gave this item. */
            id: string;
            /** @description The question this answers. */
            approval_request_id: string;
            /** @description Whether the call may go ahead. */
            approve: boolean;
            /** @description Why. */
            reason?: string | null;
            /** @description In the vendor's list of required fields, though it is declared nowhere and never seen. Optional here. */
            request_id?: string | null;
        };
        /** @description A call of a tool of an MCP server. */
        OutputMcpCall: {
            /** @constant */
            type: "mcp_call";
            /** @description Id the service gave this item. */
            id: string;
            /** @description Label of the MCP server. */
            server_label: string;
            /** @description Name of the tool. */
            name: string;
            /** @description Arguments as a string of JSON, exactly as the model wrote it. */
            arguments: string;
            /** @description What the tool returned. */
            output?: string | null;
            /** @description Why the call failed: text, or an object with a `type`. */
            error?: string | {
                [key: string]: unknown;
            } | null;
            /** @description The question that was asked before the call. */
            approval_request_id?: string | null;
            /**
             * @description How far the item has come.
             * @enum {string|null}
             */
            status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed" | null;
        };
        /** @description A call of a tool of yours that takes free text. */
        OutputCustomToolCall: {
            /** @constant */
            type: "custom_tool_call";
            /** @description Id the service gave this item. */
            id?: string | null;
            /** @description Ties a call to its output. */
            call_id: string;
            /** @description Namespace of the tool, where tools are grouped. */
            namespace?: string | null;
            /** @description Name of the tool. */
            name: string;
            /** @description What the model passes to the tool: free text, not JSON. */
            input: string;
        };
        /** @description What your tool returned. */
        OutputCustomToolCallOutput: {
            /** @constant */
            type: "custom_tool_call_output";
            /** @description Id the service gave this item. */
            id?: string | null;
            /** @description Ties a call to its output. */
            call_id: string;
            /** @description Text, or a list of parts. */
            output: string | components["schemas"]["ReturnedToolOutputPart"][];
        };
        /** @description One item of the compacted conversation. `type` tells the kind. */
        OutputItem: components["schemas"]["OutputMessage"] | components["schemas"]["OutputFunctionCall"] | components["schemas"]["OutputToolSearchCall"] | components["schemas"]["OutputToolSearchOutput"] | components["schemas"]["OutputFunctionCallOutput"] | components["schemas"]["OutputFileSearchCall"] | components["schemas"]["OutputWebSearchCall"] | components["schemas"]["OutputImageGenerationCall"] | components["schemas"]["OutputComputerCall"] | components["schemas"]["OutputComputerCallOutput"] | components["schemas"]["OutputReasoning"] | components["schemas"]["OutputCompaction"] | components["schemas"]["OutputCodeInterpreterCall"] | components["schemas"]["OutputLocalShellCall"] | components["schemas"]["OutputLocalShellCallOutput"] | components["schemas"]["OutputShellCall"] | components["schemas"]["OutputShellCallOutput"] | components["schemas"]["OutputApplyPatchCall"] | components["schemas"]["OutputApplyPatchCallOutput"] | components["schemas"]["OutputMcpListTools"] | components["schemas"]["OutputMcpApprovalRequest"] | components["schemas"]["OutputMcpApprovalResponse"] | components["schemas"]["OutputMcpCall"] | components["schemas"]["OutputCustomToolCall"] | components["schemas"]["OutputCustomToolCallOutput"];
        /** @description The tokens read, in detail. */
        InputTokensDetails: {
            /** @description Tokens found in the prompt cache. */
            cached_tokens: number;
            /** @description Tokens written to the prompt cache. Only newer services send it. */
            cache_write_tokens?: number | null;
        };
        /** @description The tokens written, in detail. */
        OutputTokensDetails: {
            /** @description Tokens of reasoning. */
            reasoning_tokens: number;
        };
        /** @description Tokens that the call used. */
        CompactUsage: {
            /** @description Tokens read. */
            input_tokens: number;
            /** @description The tokens read, in detail. */
            input_tokens_details: components["schemas"]["InputTokensDetails"];
            /** @description Tokens written. */
            output_tokens: number;
            /** @description The tokens written, in detail. */
            output_tokens_details: components["schemas"]["OutputTokensDetails"];
            /** @description All tokens, as the service counts them; not always the sum of the other two. */
            total_tokens: number;
        };
        /** @description A compacted conversation. Keep `output` whole and use it as the beginning of the next `input`. */
        CompactResponse: {
            /** @description Id of this answer. It can not be used as `previous_response_id`. */
            id: string;
            /**
             * @description Always `response.compaction`.
             * @constant
             */
            object: "response.compaction";
            /**
             * Format: unixtime
             * @description When it was made, in seconds since 1970 (Unix time).
             */
            created_at: number;
            /** @description The conversation that is left: messages that are kept, then as a rule one `compaction` item with the rest. */
            output: components["schemas"]["OutputItem"][];
            /** @description Tokens that this call used. */
            usage: components["schemas"]["CompactUsage"];
            /** @description Verdicts of Azure's content filter, as recorded Azure answers of the Responses API carry them. */
            content_filters?: {
                [key: string]: unknown;
            }[] | null;
        };
        /** @description What went wrong. Only `message` is always there. */
        ErrorDetail: {
            /** @description What went wrong, for people. */
            message: string;
            /** @description Family of the error, such as `invalid_request_error`. */
            type?: string | null;
            /** @description What went wrong, for programs. Azure's gateway puts the status here, as a string. */
            code?: string | null;
            /** @description The field that is at fault, in dotted form: `input[1].content[0].annotations`. */
            param?: string | null;
            /** @description The status of the answer, repeated by Azure's content filter. */
            status?: number | null;
            /** @description More about the error: a list in Azure's documents, seen as text too. */
            details?: unknown;
            /** @description The cause, as Azure's documents spell it. */
            inner_error?: unknown;
            /** @description The cause, as Azure's content filter spells it. */
            innererror?: unknown;
            /** @description More about the error, from Azure. */
            additionalInfo?: {
                [key: string]: unknown;
            } | null;
            /** @description More about the error, for Azure's own people. */
            debugInfo?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description An error, in the form of OpenAI or of Azure. */
        CompactErrorBody: {
            /** @description The error. */
            error: components["schemas"]["ErrorDetail"];
        };
    };
    responses: {
        /** @description The body is at fault: a field that is unknown, missing or of the wrong kind, sealed content that does not verify, a conversation that is too long, or one that a content filter stopped. */
        BadRequest: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompactErrorBody"];
            };
        };
        /** @description The key or the token is missing or wrong, or belongs to another resource. */
        Unauthorized: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompactErrorBody"];
            };
        };
        /** @description The key or the token may not do this. The body is not always JSON. */
        Forbidden: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompactErrorBody"];
            };
        };
        /** @description There is no such deployment, or no such endpoint at this address: on Azure it is served under `/openai/v1` only. */
        NotFound: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompactErrorBody"];
            };
        };
        /** @description The request did not arrive in time. */
        RequestTimeout: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                "retry-after": components["headers"]["retry-after"];
                "retry-after-ms": components["headers"]["retry-after-ms"];
                "x-should-retry": components["headers"]["x-should-retry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompactErrorBody"];
            };
        };
        /** @description The request met another one. Try again. */
        Conflict: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                "retry-after": components["headers"]["retry-after"];
                "retry-after-ms": components["headers"]["retry-after-ms"];
                "x-should-retry": components["headers"]["x-should-retry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompactErrorBody"];
            };
        };
        /** @description The body is too large for the service or for a relay before it. */
        ContentTooLarge: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompactErrorBody"];
            };
        };
        /** @description The body is not declared as JSON, or has a content coding that is not understood. */
        UnsupportedMediaType: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompactErrorBody"];
            };
        };
        /** @description The body is JSON but does not fit; some relays answer this instead of 400. */
        UnprocessableContent: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompactErrorBody"];
            };
        };
        /** @description Too many requests or tokens. Wait as long as the headers say. */
        TooManyRequests: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                "retry-after": components["headers"]["retry-after"];
                "retry-after-ms": components["headers"]["retry-after-ms"];
                "x-should-retry": components["headers"]["x-should-retry"];
                "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompactErrorBody"];
            };
        };
        /** @description The service failed. Azure also answers this under load, and for contexts that are very large. */
        InternalServerError: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                "retry-after": components["headers"]["retry-after"];
                "retry-after-ms": components["headers"]["retry-after-ms"];
                "x-should-retry": components["headers"]["x-should-retry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompactErrorBody"];
            };
        };
        /** @description Something between client and service failed. The body is often HTML. */
        BadGateway: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                "retry-after": components["headers"]["retry-after"];
                "retry-after-ms": components["headers"]["retry-after-ms"];
                "x-should-retry": components["headers"]["x-should-retry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompactErrorBody"];
            };
        };
        /** @description The service is overloaded or down. */
        ServiceUnavailable: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                "retry-after": components["headers"]["retry-after"];
                "retry-after-ms": components["headers"]["retry-after-ms"];
                "x-should-retry": components["headers"]["x-should-retry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompactErrorBody"];
            };
        };
        /** @description Something between client and service gave up waiting; the call may still be billed. */
        GatewayTimeout: {
            headers: {
                "apim-request-id": components["headers"]["apim-request-id"];
                "x-request-id": components["headers"]["x-request-id"];
                "retry-after": components["headers"]["retry-after"];
                "retry-after-ms": components["headers"]["retry-after-ms"];
                "x-should-retry": components["headers"]["x-should-retry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompactErrorBody"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Id of the call at Azure. Quote it to support. */
        "apim-request-id": string;
        /** @description Id of the call at OpenAI, and at many relays. Quote it to support. */
        "x-request-id": string;
        /** @description Requests allowed in the window. */
        "x-ratelimit-limit-requests": string;
        /** @description Tokens allowed in the window. Azure has been seen to send -1. */
        "x-ratelimit-limit-tokens": string;
        /** @description Requests left in the window. */
        "x-ratelimit-remaining-requests": string;
        /** @description Tokens left in the window. Azure has been seen to send -1. */
        "x-ratelimit-remaining-tokens": string;
        /** @description Time until the window for requests is over. */
        "x-ratelimit-reset-requests": string;
        /** @description Time until the window for tokens is over. Azure has been seen to send 0. */
        "x-ratelimit-reset-tokens": string;
        /** @description When to try again, in seconds or as an HTTP date. */
        "retry-after": string;
        /** @description When to try again, in milliseconds. Counts before `retry-after`. */
        "retry-after-ms": string;
        /** @description `true` or `false`: what the service itself thinks of another try. */
        "x-should-retry": string;
    };
    pathItems: never;
}
export type KnownModelId = components['schemas']['KnownModelId'];
export type ModelId = components['schemas']['ModelId'];
export type MessageRole = components['schemas']['MessageRole'];
export type InputText = components['schemas']['InputText'];
export type FileCitation = components['schemas']['FileCitation'];
export type UrlCitation = components['schemas']['UrlCitation'];
export type ContainerFileCitation = components['schemas']['ContainerFileCitation'];
export type FilePath = components['schemas']['FilePath'];
export type Annotation = components['schemas']['Annotation'];
export type TopLogProb = components['schemas']['TopLogProb'];
export type LogProb = components['schemas']['LogProb'];
export type InputOutputText = components['schemas']['InputOutputText'];
export type PlainText = components['schemas']['PlainText'];
export type SummaryText = components['schemas']['SummaryText'];
export type ReasoningText = components['schemas']['ReasoningText'];
export type Refusal = components['schemas']['Refusal'];
export type ImageDetail = components['schemas']['ImageDetail'];
export type InputImage = components['schemas']['InputImage'];
export type ComputerScreenshot = components['schemas']['ComputerScreenshot'];
export type FileDetail = components['schemas']['FileDetail'];
export type InputFile = components['schemas']['InputFile'];
export type InputMessagePart = components['schemas']['InputMessagePart'];
export type MessagePhase = components['schemas']['MessagePhase'];
export type ItemStatus = components['schemas']['ItemStatus'];
export type InputMessage = components['schemas']['InputMessage'];
export type InputItemReference = components['schemas']['InputItemReference'];
export type InputOutputMessagePart = components['schemas']['InputOutputMessagePart'];
export type InputOutputMessage = components['schemas']['InputOutputMessage'];
export type FileAttributes = components['schemas']['FileAttributes'];
export type FileSearchResult = components['schemas']['FileSearchResult'];
export type InputFileSearchCall = components['schemas']['InputFileSearchCall'];
export type ClickAction = components['schemas']['ClickAction'];
export type DoubleClickAction = components['schemas']['DoubleClickAction'];
export type Coordinate = components['schemas']['Coordinate'];
export type DragAction = components['schemas']['DragAction'];
export type KeyPressAction = components['schemas']['KeyPressAction'];
export type MoveAction = components['schemas']['MoveAction'];
export type ScreenshotAction = components['schemas']['ScreenshotAction'];
export type ScrollAction = components['schemas']['ScrollAction'];
export type TypeAction = components['schemas']['TypeAction'];
export type WaitAction = components['schemas']['WaitAction'];
export type ComputerAction = components['schemas']['ComputerAction'];
export type ComputerSafetyCheck = components['schemas']['ComputerSafetyCheck'];
export type InputComputerCall = components['schemas']['InputComputerCall'];
export type ComputerScreenshotImage = components['schemas']['ComputerScreenshotImage'];
export type InputComputerCallOutput = components['schemas']['InputComputerCallOutput'];
export type WebSearchUrlSource = components['schemas']['WebSearchUrlSource'];
export type WebSearchApiSource = components['schemas']['WebSearchApiSource'];
export type WebSearchSource = components['schemas']['WebSearchSource'];
export type WebSearchQuery = components['schemas']['WebSearchQuery'];
export type WebSearchOpenPage = components['schemas']['WebSearchOpenPage'];
export type WebSearchFind = components['schemas']['WebSearchFind'];
export type WebSearchAction = components['schemas']['WebSearchAction'];
export type InputWebSearchCall = components['schemas']['InputWebSearchCall'];
export type InputFunctionCall = components['schemas']['InputFunctionCall'];
export type ToolOutputText = components['schemas']['ToolOutputText'];
export type ToolOutputImage = components['schemas']['ToolOutputImage'];
export type ToolOutputFile = components['schemas']['ToolOutputFile'];
export type ToolOutputPart = components['schemas']['ToolOutputPart'];
export type InputFunctionCallOutput = components['schemas']['InputFunctionCallOutput'];
export type InputToolSearchCall = components['schemas']['InputToolSearchCall'];
export type FunctionTool = components['schemas']['FunctionTool'];
export type HybridSearch = components['schemas']['HybridSearch'];
export type RankingOptions = components['schemas']['RankingOptions'];
export type ComparisonFilter = components['schemas']['ComparisonFilter'];
export type Filter = components['schemas']['Filter'];
export type CompoundFilter = components['schemas']['CompoundFilter'];
export type FileSearchTool = components['schemas']['FileSearchTool'];
export type ComputerTool = components['schemas']['ComputerTool'];
export type ComputerUsePreviewTool = components['schemas']['ComputerUsePreviewTool'];
export type WebSearchFilters = components['schemas']['WebSearchFilters'];
export type ApproximateLocation = components['schemas']['ApproximateLocation'];
export type WebSearchTool = components['schemas']['WebSearchTool'];
export type McpToolFilter = components['schemas']['McpToolFilter'];
export type McpApprovalPolicy = components['schemas']['McpApprovalPolicy'];
export type McpTool = components['schemas']['McpTool'];
export type NetworkDisabled = components['schemas']['NetworkDisabled'];
export type DomainSecret = components['schemas']['DomainSecret'];
export type NetworkAllowlist = components['schemas']['NetworkAllowlist'];
export type NetworkPolicy = components['schemas']['NetworkPolicy'];
export type CodeInterpreterContainer = components['schemas']['CodeInterpreterContainer'];
export type CodeInterpreterTool = components['schemas']['CodeInterpreterTool'];
export type ImageMask = components['schemas']['ImageMask'];
export type ImageGenerationTool = components['schemas']['ImageGenerationTool'];
export type LocalShellTool = components['schemas']['LocalShellTool'];
export type SkillReference = components['schemas']['SkillReference'];
export type SkillArchive = components['schemas']['SkillArchive'];
export type InlineSkill = components['schemas']['InlineSkill'];
export type ContainerSkill = components['schemas']['ContainerSkill'];
export type ContainerAuto = components['schemas']['ContainerAuto'];
export type LocalSkill = components['schemas']['LocalSkill'];
export type LocalEnvironment = components['schemas']['LocalEnvironment'];
export type ContainerReference = components['schemas']['ContainerReference'];
export type ShellToolEnvironment = components['schemas']['ShellToolEnvironment'];
export type ShellTool = components['schemas']['ShellTool'];
export type TextFormat = components['schemas']['TextFormat'];
export type GrammarFormat = components['schemas']['GrammarFormat'];
export type CustomToolFormat = components['schemas']['CustomToolFormat'];
export type CustomTool = components['schemas']['CustomTool'];
export type NamespacedFunctionTool = components['schemas']['NamespacedFunctionTool'];
export type NamespacedTool = components['schemas']['NamespacedTool'];
export type NamespaceTool = components['schemas']['NamespaceTool'];
export type ToolSearchTool = components['schemas']['ToolSearchTool'];
export type PreviewLocation = components['schemas']['PreviewLocation'];
export type WebSearchPreviewTool = components['schemas']['WebSearchPreviewTool'];
export type ApplyPatchTool = components['schemas']['ApplyPatchTool'];
export type Tool = components['schemas']['Tool'];
export type InputToolSearchOutput = components['schemas']['InputToolSearchOutput'];
export type ReasoningSummaryPart = components['schemas']['ReasoningSummaryPart'];
export type ReasoningContentPart = components['schemas']['ReasoningContentPart'];
export type InputReasoning = components['schemas']['InputReasoning'];
export type InputCompaction = components['schemas']['InputCompaction'];
export type InputImageGenerationCall = components['schemas']['InputImageGenerationCall'];
export type CodeInterpreterLogs = components['schemas']['CodeInterpreterLogs'];
export type CodeInterpreterImage = components['schemas']['CodeInterpreterImage'];
export type CodeInterpreterOutput = components['schemas']['CodeInterpreterOutput'];
export type InputCodeInterpreterCall = components['schemas']['InputCodeInterpreterCall'];
export type LocalShellExec = components['schemas']['LocalShellExec'];
export type LocalShellAction = components['schemas']['LocalShellAction'];
export type InputLocalShellCall = components['schemas']['InputLocalShellCall'];
export type InputLocalShellCallOutput = components['schemas']['InputLocalShellCallOutput'];
export type InputShellAction = components['schemas']['InputShellAction'];
export type InputShellEnvironment = components['schemas']['InputShellEnvironment'];
export type InputShellCall = components['schemas']['InputShellCall'];
export type ShellTimeout = components['schemas']['ShellTimeout'];
export type ShellExit = components['schemas']['ShellExit'];
export type ShellOutcome = components['schemas']['ShellOutcome'];
export type InputShellOutput = components['schemas']['InputShellOutput'];
export type InputShellCallOutput = components['schemas']['InputShellCallOutput'];
export type InputPatchCreateFile = components['schemas']['InputPatchCreateFile'];
export type InputPatchDeleteFile = components['schemas']['InputPatchDeleteFile'];
export type InputPatchUpdateFile = components['schemas']['InputPatchUpdateFile'];
export type InputPatchOperation = components['schemas']['InputPatchOperation'];
export type InputApplyPatchCall = components['schemas']['InputApplyPatchCall'];
export type InputApplyPatchCallOutput = components['schemas']['InputApplyPatchCallOutput'];
export type McpListedTool = components['schemas']['McpListedTool'];
export type InputMcpListTools = components['schemas']['InputMcpListTools'];
export type InputMcpApprovalRequest = components['schemas']['InputMcpApprovalRequest'];
export type InputMcpApprovalResponse = components['schemas']['InputMcpApprovalResponse'];
export type InputMcpCall = components['schemas']['InputMcpCall'];
export type ReturnedToolOutputPart = components['schemas']['ReturnedToolOutputPart'];
export type InputCustomToolCallOutput = components['schemas']['InputCustomToolCallOutput'];
export type InputCustomToolCall = components['schemas']['InputCustomToolCall'];
export type InputItem = components['schemas']['InputItem'];
export type PromptCacheRetention = components['schemas']['PromptCacheRetention'];
export type ServiceTier = components['schemas']['ServiceTier'];
export type CompactRequest = components['schemas']['CompactRequest'];
export type OutputText = components['schemas']['OutputText'];
export type OutputMessagePart = components['schemas']['OutputMessagePart'];
export type OutputMessage = components['schemas']['OutputMessage'];
export type OutputFunctionCall = components['schemas']['OutputFunctionCall'];
export type OutputToolSearchCall = components['schemas']['OutputToolSearchCall'];
export type OutputToolSearchOutput = components['schemas']['OutputToolSearchOutput'];
export type OutputFunctionCallOutput = components['schemas']['OutputFunctionCallOutput'];
export type OutputFileSearchCall = components['schemas']['OutputFileSearchCall'];
export type OutputWebSearchCall = components['schemas']['OutputWebSearchCall'];
export type OutputImageGenerationCall = components['schemas']['OutputImageGenerationCall'];
export type OutputComputerCall = components['schemas']['OutputComputerCall'];
export type OutputComputerCallOutput = components['schemas']['OutputComputerCallOutput'];
export type OutputReasoning = components['schemas']['OutputReasoning'];
export type OutputCompaction = components['schemas']['OutputCompaction'];
export type OutputCodeInterpreterCall = components['schemas']['OutputCodeInterpreterCall'];
export type OutputLocalShellCall = components['schemas']['OutputLocalShellCall'];
export type OutputLocalShellCallOutput = components['schemas']['OutputLocalShellCallOutput'];
export type OutputShellAction = components['schemas']['OutputShellAction'];
export type LocalEnvironmentUsed = components['schemas']['LocalEnvironmentUsed'];
export type OutputShellEnvironment = components['schemas']['OutputShellEnvironment'];
export type OutputShellCall = components['schemas']['OutputShellCall'];
export type OutputShellOutput = components['schemas']['OutputShellOutput'];
export type OutputShellCallOutput = components['schemas']['OutputShellCallOutput'];
export type OutputPatchCreateFile = components['schemas']['OutputPatchCreateFile'];
export type OutputPatchDeleteFile = components['schemas']['OutputPatchDeleteFile'];
export type OutputPatchUpdateFile = components['schemas']['OutputPatchUpdateFile'];
export type OutputPatchOperation = components['schemas']['OutputPatchOperation'];
export type OutputApplyPatchCall = components['schemas']['OutputApplyPatchCall'];
export type OutputApplyPatchCallOutput = components['schemas']['OutputApplyPatchCallOutput'];
export type OutputMcpListTools = components['schemas']['OutputMcpListTools'];
export type OutputMcpApprovalRequest = components['schemas']['OutputMcpApprovalRequest'];
export type OutputMcpApprovalResponse = components['schemas']['OutputMcpApprovalResponse'];
export type OutputMcpCall = components['schemas']['OutputMcpCall'];
export type OutputCustomToolCall = components['schemas']['OutputCustomToolCall'];
export type OutputCustomToolCallOutput = components['schemas']['OutputCustomToolCallOutput'];
export type OutputItem = components['schemas']['OutputItem'];
export type InputTokensDetails = components['schemas']['InputTokensDetails'];
export type OutputTokensDetails = components['schemas']['OutputTokensDetails'];
export type CompactUsage = components['schemas']['CompactUsage'];
export type CompactResponse = components['schemas']['CompactResponse'];
export type ErrorDetail = components['schemas']['ErrorDetail'];
export type CompactErrorBody = components['schemas']['CompactErrorBody'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseRequestTimeout = components['responses']['RequestTimeout'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseContentTooLarge = components['responses']['ContentTooLarge'];
export type ResponseUnsupportedMediaType = components['responses']['UnsupportedMediaType'];
export type ResponseUnprocessableContent = components['responses']['UnprocessableContent'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseBadGateway = components['responses']['BadGateway'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseGatewayTimeout = components['responses']['GatewayTimeout'];
export type HeaderApimRequestId = components['headers']['apim-request-id'];
export type HeaderXRequestId = components['headers']['x-request-id'];
export type HeaderXRatelimitLimitRequests = components['headers']['x-ratelimit-limit-requests'];
export type HeaderXRatelimitLimitTokens = components['headers']['x-ratelimit-limit-tokens'];
export type HeaderXRatelimitRemainingRequests = components['headers']['x-ratelimit-remaining-requests'];
export type HeaderXRatelimitRemainingTokens = components['headers']['x-ratelimit-remaining-tokens'];
export type HeaderXRatelimitResetRequests = components['headers']['x-ratelimit-reset-requests'];
export type HeaderXRatelimitResetTokens = components['headers']['x-ratelimit-reset-tokens'];
export type HeaderRetryAfter = components['headers']['retry-after'];
export type HeaderRetryAfterMs = components['headers']['retry-after-ms'];
export type HeaderXShouldRetry = components['headers']['x-should-retry'];
export type $defs = Record<string, never>;
export interface operations {
    compactConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompactRequest"];
            };
        };
        responses: {
            /** @description The compacted conversation. */
            200: {
                headers: {
                    "apim-request-id": components["headers"]["apim-request-id"];
                    "x-request-id": components["headers"]["x-request-id"];
                    "x-ratelimit-limit-requests": components["headers"]["x-ratelimit-limit-requests"];
                    "x-ratelimit-limit-tokens": components["headers"]["x-ratelimit-limit-tokens"];
                    "x-ratelimit-remaining-requests": components["headers"]["x-ratelimit-remaining-requests"];
                    "x-ratelimit-remaining-tokens": components["headers"]["x-ratelimit-remaining-tokens"];
                    "x-ratelimit-reset-requests": components["headers"]["x-ratelimit-reset-requests"];
                    "x-ratelimit-reset-tokens": components["headers"]["x-ratelimit-reset-tokens"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompactResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
}

/** Types of InputItem by the value of `type`. */
export interface InputItemByKind {
    message: InputMessage;
    item_reference: InputItemReference;
    output_message: InputOutputMessage;
    file_search_call: InputFileSearchCall;
    computer_call: InputComputerCall;
    computer_call_output: InputComputerCallOutput;
    web_search_call: InputWebSearchCall;
    function_call: InputFunctionCall;
    function_call_output: InputFunctionCallOutput;
    tool_search_call: InputToolSearchCall;
    tool_search_output: InputToolSearchOutput;
    reasoning: InputReasoning;
    compaction: InputCompaction;
    image_generation_call: InputImageGenerationCall;
    code_interpreter_call: InputCodeInterpreterCall;
    local_shell_call: InputLocalShellCall;
    local_shell_call_output: InputLocalShellCallOutput;
    shell_call: InputShellCall;
    shell_call_output: InputShellCallOutput;
    apply_patch_call: InputApplyPatchCall;
    apply_patch_call_output: InputApplyPatchCallOutput;
    mcp_list_tools: InputMcpListTools;
    mcp_approval_request: InputMcpApprovalRequest;
    mcp_approval_response: InputMcpApprovalResponse;
    mcp_call: InputMcpCall;
    custom_tool_call_output: InputCustomToolCallOutput;
    custom_tool_call: InputCustomToolCall;
}

/** Types of OutputItem by the value of `type`. */
export interface OutputItemByKind {
    message: OutputMessage;
    function_call: OutputFunctionCall;
    tool_search_call: OutputToolSearchCall;
    tool_search_output: OutputToolSearchOutput;
    function_call_output: OutputFunctionCallOutput;
    file_search_call: OutputFileSearchCall;
    web_search_call: OutputWebSearchCall;
    image_generation_call: OutputImageGenerationCall;
    computer_call: OutputComputerCall;
    computer_call_output: OutputComputerCallOutput;
    reasoning: OutputReasoning;
    compaction: OutputCompaction;
    code_interpreter_call: OutputCodeInterpreterCall;
    local_shell_call: OutputLocalShellCall;
    local_shell_call_output: OutputLocalShellCallOutput;
    shell_call: OutputShellCall;
    shell_call_output: OutputShellCallOutput;
    apply_patch_call: OutputApplyPatchCall;
    apply_patch_call_output: OutputApplyPatchCallOutput;
    mcp_list_tools: OutputMcpListTools;
    mcp_approval_request: OutputMcpApprovalRequest;
    mcp_approval_response: OutputMcpApprovalResponse;
    mcp_call: OutputMcpCall;
    custom_tool_call: OutputCustomToolCall;
    custom_tool_call_output: OutputCustomToolCallOutput;
}
