/** The public API as literals: a change of the API requires a change here, which shows that it is public. */

/** Subpath → built module, relative to `dist/esm/src` and `dist/cjs/src`. */
export const CODE: Record<string, string> = {
  '.': 'index',
  './types': 'types',
  './contract': 'contract',
  './validators': 'validators/index',
  './validators/bytes': 'validators/open/bytes',
  './validators/strict': 'validators/strict',
  './validators/strict/bytes': 'validators/strict/bytes',
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
  './openapi-open.json': './generated/openapi-open.json',
  './openapi-3.0.json': './generated/openapi-3.0.json',
  './schemas/*': './generated/schemas/*',
  './scanner.wasm': './dist/scanner.wasm',
  './package.json': './package.json',
};

/** The subpaths that need only Web standards. */
export const NEUTRAL = [
  '.',
  './types',
  './contract',
  './validators',
  './validators/bytes',
  './validators/strict',
  './validators/strict/bytes',
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
    CompactValidationError FAILURE_REASONS InputItemSchema InputItemsSchema OutputItemSchema OutputItemsSchema asVendorType
    assertCompactRequest assertCompactResponse assertInputItem assertInputItems assertOutputItem assertOutputItems createCompactClient createCompactGateway
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
  './validators/bytes': list(`
    ISSUE_CODES formatIssues safeValidateCompactRequestBytes safeValidateCompactResponseBytes setScanner
  `),
  './validators/strict/bytes': list(`
    ISSUE_CODES formatIssues safeValidateCompactRequestBytes safeValidateCompactResponseBytes setScanner
  `),
  './client': list(`
    FAILURE_REASONS compactWithTrigger createCompactClient
  `),
  './conversation': list(`
    asVendorType encryptedItems fingerprintEncryptedItems removeEncryptedItems sanitizeCompactRequest shouldCompact toNextInput
  `),
  './gateway': list(`
    DEFAULT_GATEWAY_LIMITS GATEWAY_CODES checkCompactRequest checkCompactResponse createCompactGateway setScanner
  `),
  './gateway/node': list(`
    createGatewayMetrics createNodeGateway createNodeTransport nodeDecoders serveGateway toNodeHandler
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
    Annotation ApplyPatchTool ApproximateLocation CacheWriteTokensDetails ClickAction CodeInterpreterContainer CodeInterpreterImage
    CodeInterpreterLogs CodeInterpreterOutput CodeInterpreterTool CompactErrorBody CompactRequest CompactResponse CompactUsage
    ComparisonFilter CompoundFilter ComputerAction ComputerSafetyCheck ComputerScreenshot ComputerScreenshotImage ComputerTool
    ComputerUsePreviewTool ContainerAuto ContainerFileCitation ContainerReference ContainerSkill Coordinate CustomTool
    CustomToolFormat DirectCaller DomainSecret DoubleClickAction DragAction ErrorDetail FileAttributes FileCitation FileDetail
    FilePath FileSearchResult FileSearchTool Filter FoundNamespaceTool FoundTool FunctionTool GrammarFormat HybridSearch ImageDetail
    ImageGenerationError ImageGenerationTool ImageMask InlineSkill InputAdditionalTools InputApplyPatchCall
    InputApplyPatchCallOutput InputCodeInterpreterCall InputCompaction InputCompactionTrigger InputComputerCall
    InputComputerCallOutput InputConfigurationUpdate InputCustomToolCall InputCustomToolCallOutput InputFile InputFileSearchCall
    InputFunctionCall InputFunctionCallOutput InputImage InputImageGenerationCall InputItem InputItemByKind InputItemOf
    InputItemReference InputKind InputLocalShellCall InputLocalShellCallOutput InputMcpApprovalRequest InputMcpApprovalResponse
    InputMcpCall InputMcpListTools InputMessage InputMessagePart InputOutputMessage InputOutputMessagePart InputOutputText
    InputPatchCreateFile InputPatchDeleteFile InputPatchOperation InputPatchUpdateFile InputProgram InputProgramCaller
    InputProgramOutput InputReasoning InputShellAction InputShellCall InputShellCallOutput InputShellEnvironment InputShellOutput
    InputText InputTokensDetails InputToolCaller InputToolSearchCall InputToolSearchOutput InputWebSearchCall ItemStatus
    JsonSchemaFormat KeyPressAction KnownModelId LocalEnvironment LocalEnvironmentUsed LocalShellAction LocalShellExec
    LocalShellTool LocalSkill LogProb McpApprovalPolicy McpCallError McpHttpError McpListedTool McpProtocolError McpTool
    McpToolExecutionError McpToolFilter MessagePhase MessageRole ModelId ModerationDetails MoveAction NamespaceTool
    NamespacedFunctionTool NamespacedTool NetworkAllowlist NetworkDisabled NetworkPolicy OutputAdditionalTools OutputApplyPatchCall
    OutputApplyPatchCallOutput OutputCodeInterpreterCall OutputCompaction OutputComputerCall OutputComputerCallOutput
    OutputCustomToolCall OutputCustomToolCallOutput OutputFileSearchCall OutputFunctionCall OutputFunctionCallOutput
    OutputImageGenerationCall OutputItem OutputItemByKind OutputItemOf OutputKind OutputLocalShellCall OutputLocalShellCallOutput
    OutputMcpApprovalRequest OutputMcpApprovalResponse OutputMcpCall OutputMcpListTools OutputMessage OutputMessagePart
    OutputPatchCreateFile OutputPatchDeleteFile OutputPatchOperation OutputPatchUpdateFile OutputProgram OutputProgramCaller
    OutputProgramOutput OutputReasoning OutputShellAction OutputShellCall OutputShellCallOutput OutputShellEnvironment
    OutputShellOutput OutputText OutputTokensDetails OutputToolCaller OutputToolSearchCall OutputToolSearchOutput
    OutputWebSearchCall PlainText PlainTextFormat PreviewLocation ProgrammaticToolCallingTool PromptCacheBreakpoint
    PromptCacheOptions PromptCacheRetention RankingOptions ReasoningContentPart ReasoningSummaryPart ReasoningText ReasoningUpdate
    Refusal RequestImageOptions ResponseImageOptions ReturnedToolOutputPart ScreenshotAction ScrollAction ServiceTier ShellExit
    ShellOutcome ShellTimeout ShellTool ShellToolEnvironment SkillArchive SkillReference SummaryText SvgOptions SvgReasoning
    SvgUsage TextFormat TextUpdate TextUpdateFormat Tool ToolOutputFile ToolOutputImage ToolOutputPart ToolOutputText ToolSearchTool
    TopLogProb TypeAction UnknownItem UrlCitation WaitAction WebSearchAction WebSearchApiSource WebSearchFilters WebSearchFind
    WebSearchOpenPage WebSearchPreviewTool WebSearchQuery WebSearchSource WebSearchTool WebSearchUrlSource components operations
    paths
  `),
  './contract': [],
  './validators': list(`
    ContractIssue IssueCode SafeParseResult StandardSchemaV1 ValidateOptions
  `),
  './validators/strict': list(`
    ContractIssue IssueCode SafeParseResult StandardSchemaV1 ValidateOptions
  `),
  './validators/bytes': list(`
    BytesLimits ContractIssue IssueCode ValidateBytes ValidateBytesOptions ValidateBytesResult
  `),
  './validators/strict/bytes': list(`
    BytesLimits ContractIssue IssueCode ValidateBytes ValidateBytesOptions ValidateBytesResult
  `),
  './client': list(`
    AttemptAttributes AttemptEvent CheckFamily CheckOptions CompactCallOptions CompactClient CompactClientOptions CompactSuccess
    CompactWithTriggerOptions FailureReason IssueReport MessageCheck SafeCompactResult SendableRequest UsageTotals
  `),
  './conversation': list(`
    CompactBudget Dropped EncryptedItem SanitizedRequest
  `),
  './gateway': list(`
    Authorize AuthorizeRequest AuthorizeResult CheckFamily CheckOptions CheckOutcome CheckRequestOptions CheckResponseOptions
    CheckedRequest CheckedResponse CompactGateway CompactGatewayOptions ContentDecoder ContentDecoders FaultAction GatewayCall
    GatewayCallStart GatewayCode GatewayFault GatewayLimits GatewayReport GatewayTransport IssueCounts MessageCheck TokenUsage
    UpstreamAuth UpstreamRequest
  `),
  './gateway/node': list(`
    GatewayMetrics GatewayServer NodeGateway NodeGatewayOptions NodeTransportOptions ServeGatewayOptions
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
