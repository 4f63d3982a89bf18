# The web client, and the font of printed papers
FROM node:22-bookworm-slim AS client
WORKDIR /ocop/client
COPY client/package.json client/package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY docs/openapi/v1.json ../docs/openapi/v1.json
COPY src/Ocop.Api/Register/Verification/verification.css ../src/Ocop.Api/Register/Verification/verification.css
COPY client ./
RUN npm run build
WORKDIR /ocop/tools/fonts
COPY tools/fonts/package.json tools/fonts/package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund

# The API, with the client beside it
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS api
WORKDIR /ocop
COPY . .
COPY --from=client /ocop/client/dist client/dist
COPY --from=client /ocop/tools/fonts/node_modules tools/fonts/node_modules
RUN dotnet publish src/Ocop.Api --configuration Release --output /published \
    -p:BuildClient=false -p:FetchEmbeddedPostgres=false -p:FetchFonts=false -p:RestoreLockedMode=true

# The client alone, for a web server of its own: docker-compose --profile nginx
FROM nginxinc/nginx-unprivileged:stable-alpine AS web
COPY tools/nginx/headers.conf /etc/nginx/ocop/headers.conf
COPY tools/nginx/ocop.conf /etc/nginx/conf.d/default.conf
COPY --from=client /ocop/client/dist /usr/share/nginx/html

# What runs
FROM mcr.microsoft.com/dotnet/aspnet:10.0
COPY --from=api /published /ocop
RUN mkdir --parents /var/lib/ocop/evidence /var/lib/ocop/snapshots && chown --recursive "$APP_UID" /var/lib/ocop
USER $APP_UID
WORKDIR /ocop
ENV ASPNETCORE_URLS=http://+:8080 ASPNETCORE_HTTP_PORTS= EvidencePath=/var/lib/ocop/evidence SnapshotsPath=/var/lib/ocop/snapshots
EXPOSE 8080
VOLUME /var/lib/ocop/evidence /var/lib/ocop/snapshots
# The image has no curl; bash can ask by itself.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /readyz HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["dotnet", "Ocop.Api.dll"]
