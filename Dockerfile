# The bot runs its TypeScript sources, so there is no build step. The image does not contain the playground.
FROM node:24-slim AS modules
WORKDIR /app
COPY package.json package-lock.json ./
COPY packages/onet/package.json packages/onet/
COPY packages/playground/package.json packages/playground/
# No dependency needs its install script at run time.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
# Only compilers and editors use these files, which are nearly half of the dependencies.
RUN find node_modules packages -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080
WORKDIR /app
COPY --from=modules /app/node_modules ./node_modules
# Versions that the workspaces do not share are installed in the workspace folders.
COPY --from=modules /app/packages ./packages
COPY package.json LICENSE ./
COPY packages ./packages
COPY commands ./commands
COPY src ./src
# The root is read-only: the store and the local O*NET database, both in .waymark, are on a volume.
RUN mkdir -p /var/lib/waymark && chown node:node /var/lib/waymark && ln -s /var/lib/waymark /app/.waymark
USER node
VOLUME /var/lib/waymark
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node runs as process 1, so that it receives SIGTERM.
CMD ["node", "--conditions=waymark-source", "src/main.ts"]
