/** The public API as literals: a change of the API requires a change here, which shows that it is public. */

/** Subpath → built module, relative to `dist/esm/src` and `dist/cjs/src`. */
export const CODE: Record<string, string> = {
  '.': 'index',
  './types': 'types',
  './contract': 'contract',
  './validators': 'validators/index',
  './validators/strict': 'validators/strict',
  './client': 'client/index',
  './conversation': 'conversation/index',
  './gateway': 'gateway/index',
  './gateway/node': 'gateway/node',
  './gateway/express': 'gateway/adapters/express',
  './gateway/fastify': 'gateway/adapters/fastify',
  './gateway/hono': 'gateway/adapters/hono',
  './emulator': 'emulator/index',
  './emulator/node': 'emulator/node',
  './errors': 'errors',
};

/** Subpath → plain file. */
export const FILES: Record<string, string> = {
  './openapi.json': './generated/openapi.json',
  './openapi.yaml': './generated/openapi.yaml',
  './openapi-3.0.json': './generated/openapi-3.0.json',
  './schemas/*': './generated/schemas/*',
  './package.json': './package.json',
};

/** The subpaths that need only Web standards. */
export const NEUTRAL = [
  '.',
  './types',
  './contract',
  './validators',
  './validators/strict',
  './client',
  './conversation',
  './gateway',
  './gateway/hono',
  './emulator',
  './errors',
];

const list = (names: string): string[] => names.split(/\s+/).filter(Boolean).sort();

/** The exported values. */
export const NAMES: Record<string, string[]> = {
  '.': list(`
    CompactApiError CompactConnectionError CompactError CompactRequestSchema CompactResponseSchema CompactTimeoutError
    CompactValidationError FAILURE_REASONS InputItemSchema InputItemsSchema OutputItemSchema OutputItemsSchema assertCompactRequest
    assertCompactResponse assertInputItem assertInputItems assertOutputItem assertOutputItems createCompactClient createCompactGateway
    encryptedItems fingerprintEncryptedItems formatIssues isCompactRequest isCompactResponse isInputItem isInputItems isOutputItem
    isOutputItems parseCompactRequest parseCompactResponse parseInputItem parseInputItems parseOutputItem parseOutputItems
    removeEncryptedItems safeParseCompactRequest safeParseCompactResponse safeParseInputItem safeParseInputItems safeParseOutputItem
    safeParseOutputItems sanitizeCompactRequest shouldCompact toNextInput
  `),
  './types': [],
  './contract': list(`
    DOCUMENT_VERSION INPUT_KINDS MODEL_IDS OPERATION OUTPUT_KINDS REQUEST_FIELDS
  `),
  './validators': list(`
    CompactErrorBodySchema CompactRequestSchema CompactResponseSchema ISSUE_CODES InputItemSchema InputItemsSchema OutputItemSchema
    OutputItemsSchema assertCompactErrorBody assertCompactRequest assertCompactResponse assertInputItem assertInputItems
    assertOutputItem assertOutputItems formatIssues isCompactErrorBody isCompactRequest isCompactResponse isInputItem isInputItems
    isOutputItem isOutputItems parseCompactErrorBody parseCompactRequest parseCompactResponse parseInputItem parseInputItems
    parseOutputItem parseOutputItems safeParseCompactErrorBody safeParseCompactRequest safeParseCompactResponse safeParseInputItem
    safeParseInputItems safeParseOutputItem safeParseOutputItems
  `),
  './validators/strict': list(`
    CompactErrorBodySchema CompactRequestSchema CompactResponseSchema ISSUE_CODES InputItemSchema InputItemsSchema OutputItemSchema
    OutputItemsSchema assertCompactErrorBody assertCompactRequest assertCompactResponse assertInputItem assertInputItems
    assertOutputItem assertOutputItems formatIssues isCompactErrorBody isCompactRequest isCompactResponse isInputItem isInputItems
    isOutputItem isOutputItems parseCompactErrorBody parseCompactRequest parseCompactResponse parseInputItem parseInputItems
    parseOutputItem parseOutputItems safeParseCompactErrorBody safeParseCompactRequest safeParseCompactResponse safeParseInputItem
    safeParseInputItems safeParseOutputItem safeParseOutputItems
  `),
  './client': list(`
    FAILURE_REASONS createCompactClient
  `),
  './conversation': list(`
    encryptedItems fingerprintEncryptedItems removeEncryptedItems sanitizeCompactRequest shouldCompact toNextInput
  `),
  './gateway': list(`
    DEFAULT_GATEWAY_LIMITS GATEWAY_CODES checkCompactRequest checkCompactResponse createCompactGateway
  `),
  './gateway/node': list(`
    createNodeGateway createNodeTransport nodeDecoders serveGateway toNodeHandler
  `),
  './gateway/express': list(`
    expressCompactValidator
  `),
  './gateway/fastify': list(`
    fastifyCompactValidator
  `),
  './gateway/hono': list(`
    honoCompactValidator
  `),
  './emulator': list(`
    DroppedConnection SCENARIO_NAMES createCompactEmulator
  `),
  './emulator/node': list(`
    serveEmulator
  `),
  './errors': list(`
    CompactApiError CompactConnectionError CompactError CompactTimeoutError CompactValidationError FAILURE_REASONS
  `),
};

/** The exported types. */
export const TYPES: Record<string, string[]> = {
  '.': list(`
    CompactClient CompactClientOptions CompactErrorBody CompactGatewayOptions CompactRequest CompactResponse CompactUsage
    ContractIssue FailureReason InputItem InputItemOf OutputItem OutputItemOf UnknownItem
  `),
  './types': list(`
    Annotation ApplyPatchTool ApproximateLocation ClickAction CodeInterpreterContainer CodeInterpreterImage CodeInterpreterLogs
    CodeInterpreterOutput CodeInterpreterTool CompactErrorBody CompactRequest CompactResponse CompactUsage ComparisonFilter
    CompoundFilter ComputerAction ComputerSafetyCheck ComputerScreenshot ComputerScreenshotImage ComputerTool ComputerUsePreviewTool
    ContainerAuto ContainerFileCitation ContainerReference ContainerSkill Coordinate CustomTool CustomToolFormat DomainSecret
    DoubleClickAction DragAction ErrorDetail FileAttributes FileCitation FileDetail FilePath FileSearchResult FileSearchTool Filter
    FunctionTool GrammarFormat HybridSearch ImageDetail ImageGenerationTool ImageMask InlineSkill InputApplyPatchCall
    InputApplyPatchCallOutput InputCodeInterpreterCall InputCompaction InputComputerCall InputComputerCallOutput InputCustomToolCall
    InputCustomToolCallOutput InputFile InputFileSearchCall InputFunctionCall InputFunctionCallOutput InputImage
    InputImageGenerationCall InputItem InputItemByKind InputItemOf InputItemReference InputKind InputLocalShellCall
    InputLocalShellCallOutput InputMcpApprovalRequest InputMcpApprovalResponse InputMcpCall InputMcpListTools InputMessage
    InputMessagePart InputOutputMessage InputOutputMessagePart InputOutputText InputPatchCreateFile InputPatchDeleteFile
    InputPatchOperation InputPatchUpdateFile InputReasoning InputShellAction InputShellCall InputShellCallOutput InputShellEnvironment
    InputShellOutput InputText InputTokensDetails InputToolSearchCall InputToolSearchOutput InputWebSearchCall ItemStatus
    KeyPressAction KnownModelId LocalEnvironment LocalEnvironmentUsed LocalShellAction LocalShellExec LocalShellTool LocalSkill
    LogProb McpApprovalPolicy McpListedTool McpTool McpToolFilter MessagePhase MessageRole ModelId MoveAction NamespaceTool
    NamespacedFunctionTool NamespacedTool NetworkAllowlist NetworkDisabled NetworkPolicy OutputApplyPatchCall
    OutputApplyPatchCallOutput OutputCodeInterpreterCall OutputCompaction OutputComputerCall OutputComputerCallOutput
    OutputCustomToolCall OutputCustomToolCallOutput OutputFileSearchCall OutputFunctionCall OutputFunctionCallOutput
    OutputImageGenerationCall OutputItem OutputItemByKind OutputItemOf OutputKind OutputLocalShellCall OutputLocalShellCallOutput
    OutputMcpApprovalRequest OutputMcpApprovalResponse OutputMcpCall OutputMcpListTools OutputMessage OutputMessagePart
    OutputPatchCreateFile OutputPatchDeleteFile OutputPatchOperation OutputPatchUpdateFile OutputReasoning OutputShellAction
    OutputShellCall OutputShellCallOutput OutputShellEnvironment OutputShellOutput OutputText OutputTokensDetails OutputToolSearchCall
    OutputToolSearchOutput OutputWebSearchCall PlainText PreviewLocation PromptCacheRetention RankingOptions ReasoningContentPart
    ReasoningSummaryPart ReasoningText Refusal ReturnedToolOutputPart ScreenshotAction ScrollAction ServiceTier ShellExit ShellOutcome
    ShellTimeout ShellTool ShellToolEnvironment SkillArchive SkillReference SummaryText TextFormat Tool ToolOutputFile ToolOutputImage
    ToolOutputPart ToolOutputText ToolSearchTool TopLogProb TypeAction UnknownItem UrlCitation WaitAction WebSearchAction
    WebSearchApiSource WebSearchFilters WebSearchFind WebSearchOpenPage WebSearchPreviewTool WebSearchQuery WebSearchSource
    WebSearchTool WebSearchUrlSource components operations paths
  `),
  './contract': [],
  './validators': list(`
    ContractIssue IssueCode SafeParseResult StandardSchemaV1 ValidateOptions
  `),
  './validators/strict': list(`
    ContractIssue IssueCode SafeParseResult StandardSchemaV1 ValidateOptions
  `),
  './client': list(`
    AttemptAttributes AttemptEvent CheckFamily CheckOptions CompactCallOptions CompactClient CompactClientOptions CompactSuccess
    FailureReason IssueReport MessageCheck SafeCompactResult SendableRequest UsageTotals
  `),
  './conversation': list(`
    CompactBudget Dropped EncryptedItem SanitizedRequest
  `),
  './gateway': list(`
    CheckFamily CheckOptions CheckRequestOptions CheckResponseOptions CheckedRequest CheckedResponse CompactGateway
    CompactGatewayOptions ContentDecoder ContentDecoders FaultAction GatewayCall GatewayCode GatewayFault GatewayLimits GatewayReport
    GatewayTransport IssueCounts MessageCheck UpstreamRequest
  `),
  './gateway/node': list(`
    GatewayServer NodeGateway ServeGatewayOptions
  `),
  './gateway/express': list(`
    CompactMiddleware CompactValidatorOptions ValidatorCall
  `),
  './gateway/fastify': list(`
    CompactFastifyPlugin CompactValidatorOptions FastifyLike FastifyReply FastifyRequest FastifyRoute ValidatorCall
  `),
  './gateway/hono': list(`
    CompactHonoMiddleware CompactValidatorOptions HonoContext ValidatorCall
  `),
  './emulator': list(`
    CompactEmulator CompactEmulatorOptions EmulatorRequest FaultOptions ScenarioName
  `),
  './emulator/node': list(`
    EmulatorServer ServeEmulatorOptions
  `),
  './errors': list(`
    CompactApiErrorOptions CompactErrorOptions CompactTimeoutErrorOptions FailureOptions FailureReason TimeoutPhase ValidationTarget
  `),
};
