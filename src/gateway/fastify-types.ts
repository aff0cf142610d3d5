/** The parts of Fastify that the plugin uses, so that its types are not needed where it is not. */
export interface FastifyLike {
  addHook(name: 'onRoute', hook: (route: FastifyRoute) => void): unknown;
}

export interface FastifyRoute {
  url: string;
  bodyLimit?: number;
  preParsing?: unknown;
}

export interface FastifyRequest {
  method: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface FastifyReply {
  code(status: number): FastifyReply;
  headers(headers: object): FastifyReply;
  send(body: string): FastifyReply;
}
