# The page of the playground is not part of the image, so nothing has to be built: only what runs is installed.
FROM node:24-slim AS modules
WORKDIR /app
COPY package.json package-lock.json ./
COPY packages/onet/package.json packages/onet/
COPY packages/playground/package.json packages/playground/
# No install script of a dependency is run: none of those that are needed at run time has one that matters.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
# What only compilers, editors and other systems read is nearly half of it.
RUN find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 STORE_URL=sqlite:///var/lib/waymark/store.sqlite
WORKDIR /app
COPY --from=modules /app/node_modules ./node_modules
COPY package.json LICENSE ./
COPY packages ./packages
COPY commands ./commands
COPY src ./src
# The local facts are kept as a database in .waymark; the root is read-only, so that too is on the one volume.
RUN mkdir -p /var/lib/waymark && chown node:node /var/lib/waymark && ln -s /var/lib/waymark /app/.waymark
USER node
VOLUME /var/lib/waymark
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1, so that it hears SIGTERM.
CMD ["node", "--conditions=waymark-source", "src/main.ts"]
