# docker build -t dossier . && docker run --rm -v "$PWD:/project" dossier build
FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /src
COPY . .
RUN mvn -B -ntp -Pimage package

FROM debian:12-slim
COPY --from=build /src/target/image /opt/dossier
RUN ln -s /opt/dossier/dossier /usr/local/bin/dossier
WORKDIR /project
ENTRYPOINT ["dossier"]
